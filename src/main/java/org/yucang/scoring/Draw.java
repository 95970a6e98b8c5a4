package org.yucang.scoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yucang.platform.Actor;

/** One draw of a panel for an application, with the seed and the candidates from which it can be repeated. */
@Entity
@Table(name = "expert_draw")
public class Draw {

    private static final Comparator<DrawCandidate> BY_NUMBER = Comparator.comparing(
                    (DrawCandidate candidate) -> candidate.newcomer().orElse(Instant.MIN))
            .thenComparing(DrawCandidate::getPersonId);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String pseudonym;
    private int seats;
    private long seed;
    private String supervisor;

    @Column(name = "load_limit")
    private int loadLimit;

    @Column(name = "absent_too")
    private boolean absentToo;

    @Column(name = "widened_because")
    private String widenedBecause;

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    private List<DrawCandidate> candidates = new ArrayList<>();

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected Draw() {}

    Draw(Long applicationId, String pseudonym, DrawTerms terms, long seed, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.pseudonym = pseudonym;
        this.seats = terms.getSize();
        this.seed = seed;
        this.supervisor = terms.getSupervisor();
        this.loadLimit = terms.getLoadLimit();
        this.absentToo = terms.isAbsentToo();
        this.widenedBecause = terms.isWidened() ? terms.getReason() : null;
        this.personId = by.id();
        this.personName = by.name();
        this.at = at;
    }

    void enter(Expert expert, Optional<Exclusion> exclusion) {
        candidates.add(new DrawCandidate(this, Candidate.of(expert), exclusion));
    }

    /** Somebody who has come to the pool since. */
    void enterLater(Expert expert, Instant now) {
        candidates.add(new DrawCandidate(this, Candidate.of(expert), now));
    }

    /** Casts the lot among those who were admitted: at the draw itself, and whenever it is repeated. */
    List<Candidate> cast() {
        return ExpertDraw.draw(those(DrawCandidate::isAdmitted), seats, seed);
    }

    /** The lot, then, by the same seed, those who were excluded from it, then, by number, who had come to the pool by a time. */
    List<Candidate> order(Instant time) {
        var order = new ArrayList<>(ExpertDraw.lot(those(DrawCandidate::isAdmitted), seed));
        order.addAll(ExpertDraw.lot(
                those(candidate ->
                        !candidate.isAdmitted() && candidate.newcomer().isEmpty()),
                seed));
        order.addAll(those(candidate ->
                candidate.newcomer().filter(at -> !at.isAfter(time)).isPresent()));
        return order;
    }

    /** Everyone by his number in this draw: the account's order for those of the draw, newcomers behind them. */
    List<DrawCandidate> candidates() {
        return candidates.stream().sorted(BY_NUMBER).toList();
    }

    private List<Candidate> those(Predicate<DrawCandidate> which) {
        return candidates().stream().filter(which).map(DrawCandidate::candidate).toList();
    }

    public Long getId() {
        return id;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public int getSeats() {
        return seats;
    }

    public long getSeed() {
        return seed;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public int getLoadLimit() {
        return loadLimit;
    }

    public boolean isAbsentToo() {
        return absentToo;
    }

    public String getWidenedBecause() {
        return widenedBecause;
    }

    public String getPersonName() {
        return personName;
    }

    public Instant getAt() {
        return at;
    }
}
