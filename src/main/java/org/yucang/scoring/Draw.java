package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.platform.Actor;

/** One draw of a panel for an application, with the seed and the candidates from which it can be repeated. */
@Entity
@Table(name = "expert_draw")
public class Draw {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String pseudonym;
    private int seats;
    private long seed;
    private String candidates;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected Draw() {}

    Draw(Long applicationId, String pseudonym, int seats, long seed, Collection<Expert> pool, Actor by, Instant at) {
        this.applicationId = applicationId;
        this.pseudonym = pseudonym;
        this.seats = seats;
        this.seed = seed;
        this.candidates = pool.stream()
                .map(expert -> expert.getPersonId().toString())
                .sorted()
                .collect(Collectors.joining(","));
        this.personId = by.id();
        this.personName = by.name();
        this.at = at;
    }

    /** Those among whom the lot was cast. */
    Set<Long> candidateIds() {
        return Arrays.stream(candidates.split(",")).map(Long::valueOf).collect(Collectors.toSet());
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

    public String getPersonName() {
        return personName;
    }

    public Instant getAt() {
        return at;
    }
}
