package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
import org.yucang.platform.Actor;

/** A version of an expert's sheet for one application: a draft that is kept on every change, until it is signed for good. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "holder_id")
    private SeatHolder holder;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "signed_at")
    private Instant signedAt;

    private int number = 1;
    private String hash;

    @Column(name = "reopened_because")
    private String reopenedBecause;

    @Column(name = "reopened_by")
    private String reopenedBy;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Version
    private int version;

    @OneToOne(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    private Explanation explanation;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    private List<ScoreEntry> entries = new ArrayList<>();

    protected ScoreSheet() {}

    ScoreSheet(SeatHolder holder) {
        this.holder = holder;
    }

    /** Another version with the same entries, to be scored anew. */
    ScoreSheet next(String reason, Actor by, Instant now) {
        var next = new ScoreSheet(holder);
        next.number = number + 1;
        next.reopenedBecause = reason;
        next.reopenedBy = by.name();
        next.reopenedAt = now;
        entries.forEach(entry -> next.entries.add(entry.copyTo(next)));
        return next;
    }

    /** Says why it lies far off the median of its panel; the points stay. */
    void explain(BigDecimal median, String reason, Instant now) {
        explanation = new Explanation(this, median, reason, now);
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
        hash = SheetSeal.of(this);
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

    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    public int getNumber() {
        return number;
    }

    /** The SHA-256 of what was signed. */
    public String getHash() {
        return hash;
    }

    /** Why the province has reopened it; nothing for a first version. */
    public String getReopenedBecause() {
        return reopenedBecause;
    }

    public String getReopenedBy() {
        return reopenedBy;
    }

    public Instant getReopenedAt() {
        return reopenedAt;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public Instant getSignedAt() {
        return signedAt;
    }
}
