package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yucang.platform.ProgrammeClock;

/** An expert as he stood when the lot was cast: what he knew, and why he was excluded, if he was. */
@Entity
@Table(name = "draw_candidate")
public class DrawCandidate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "draw_id")
    private Draw draw;

    @Column(name = "person_id")
    private Long personId;

    private String fields;

    @Column(name = "excluded_by")
    private String excludedBy;

    @Column(name = "excluded_detail")
    private String excludedDetail;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected DrawCandidate() {}

    /** Came to the pool after the lot was cast. */
    DrawCandidate(Draw draw, Candidate candidate, Instant enteredAt) {
        this(draw, candidate, Optional.empty());
        this.enteredAt = enteredAt;
    }

    DrawCandidate(Draw draw, Candidate candidate, Optional<Exclusion> exclusion) {
        this.draw = draw;
        this.personId = candidate.personId();
        this.fields = Stream.concat(
                        Stream.of(candidate.main()),
                        candidate.fields().stream().filter(field -> field != candidate.main()))
                .map(ExpertField::name)
                .collect(Collectors.joining(","));
        this.excludedBy = exclusion.map(Exclusion::key).orElse(null);
        this.excludedDetail = exclusion.map(Exclusion::detail).orElse(null);
    }

    Candidate candidate() {
        var known = Arrays.stream(fields.split(",")).map(ExpertField::valueOf).toList();
        return new Candidate(personId, known.get(0), EnumSet.copyOf(known));
    }

    Optional<Exclusion> exclusion() {
        return newcomer()
                .map(at -> new Exclusion(
                        "draw.excluded.LATER",
                        LocalDate.ofInstant(at, ProgrammeClock.ZONE).toString()))
                .or(() -> Optional.ofNullable(excludedBy).map(key -> new Exclusion(key, excludedDetail)));
    }

    /** Since when he stands behind the lot, if he was not in the pool when it was cast. */
    Optional<Instant> newcomer() {
        return Optional.ofNullable(enteredAt);
    }

    public Long getPersonId() {
        return personId;
    }

    public boolean isAdmitted() {
        return excludedBy == null && enteredAt == null;
    }
}
