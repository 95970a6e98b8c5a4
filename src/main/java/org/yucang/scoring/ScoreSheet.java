package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;

/** The sheet of one expert for one application: a draft that is kept on every change, until it is signed for good. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne
    @JoinColumn(name = "holder_id")
    private SeatHolder holder;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    private List<ScoreEntry> entries = new ArrayList<>();

    protected ScoreSheet() {}

    ScoreSheet(SeatHolder holder) {
        this.holder = holder;
    }

    /** Keeps what the expert has so far for a criterion; points and reason may still be missing. */
    void enter(Criterion criterion, BigDecimal points, String reason, Instant now) {
        if (isSigned()) {
            throw new RuleViolation("score.alreadySigned");
        }
        criterion.check(points);
        entry(criterion.getCode())
                .orElseGet(() -> {
                    var added = new ScoreEntry(this, criterion.getCode());
                    entries.add(added);
                    return added;
                })
                .set(points, reason);
        savedAt = now;
    }

    /** Signs the sheet; every criterion must have its points and a reason. */
    void sign(List<Criterion> rubric, Instant now) {
        if (isSigned()) {
            throw new RuleViolation("score.alreadySigned");
        }
        if (!open(rubric).isEmpty()) {
            throw new RuleViolation("score.incomplete", String.join(", ", open(rubric)));
        }
        signedAt = now;
    }

    /** The criteria that still lack points or a reason. */
    public List<String> open(List<Criterion> rubric) {
        return rubric.stream()
                .map(Criterion::getCode)
                .filter(code -> entry(code).filter(ScoreEntry::isComplete).isEmpty())
                .toList();
    }

    public BigDecimal total() {
        return entries.stream().map(ScoreEntry::pointsOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<ScoreEntry> entry(String criterion) {
        return entries.stream()
                .filter(entry -> entry.getCriterion().equals(criterion))
                .findFirst();
    }

    public List<ScoreEntry> getEntries() {
        return List.copyOf(entries);
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getSignedAt() {
        return signedAt;
    }
}
