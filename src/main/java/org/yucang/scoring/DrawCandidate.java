package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    protected DrawCandidate() {}

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
        return Optional.ofNullable(excludedBy).map(key -> new Exclusion(key, excludedDetail));
    }

    public Long getPersonId() {
        return personId;
    }

    public boolean isAdmitted() {
        return excludedBy == null;
    }
}
