package org.yucang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The points of one criterion on a sheet, and why. */
@Entity
@Table(name = "score_entry")
public class ScoreEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;

    private String criterion;
    private BigDecimal points;
    private String reason;

    protected ScoreEntry() {}

    ScoreEntry(ScoreSheet sheet, String criterion) {
        this.sheet = sheet;
        this.criterion = criterion;
    }

    ScoreEntry copyTo(ScoreSheet next) {
        var copy = new ScoreEntry(next, criterion);
        copy.set(points, reason);
        return copy;
    }

    void set(BigDecimal newPoints, String newReason) {
        points = newPoints;
        reason = newReason;
    }

    boolean isComplete() {
        return points != null && reason != null && !reason.isBlank();
    }

    BigDecimal pointsOrZero() {
        return points == null ? BigDecimal.ZERO : points;
    }

    public String getCriterion() {
        return criterion;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public String getReason() {
        return reason;
    }
}
