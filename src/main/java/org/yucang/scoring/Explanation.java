package org.yucang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** Why an expert keeps to points that lie far off the median of his panel. */
@Entity
@Table(name = "score_explanation")
public class Explanation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;

    private BigDecimal median;
    private String reason;
    private Instant at;

    protected Explanation() {}

    Explanation(ScoreSheet sheet, BigDecimal median, String reason, Instant at) {
        this.sheet = sheet;
        this.median = median;
        this.reason = reason;
        this.at = at;
    }

    public BigDecimal getMedian() {
        return median;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
