package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a contest about a warehouse came to its end. */
@Entity
@Table(name = "contest_end")
public class ContestEnd {

    /** A firm gave the warehouse up, left the evaluation, or neither did in time. */
    enum Way {
        GIVEN_UP,
        LEFT,
        NEITHER
    }

    @Id
    @Column(name = "contest_id")
    private Long contestId;

    @Enumerated(EnumType.STRING)
    private Way way;

    private Instant at;

    protected ContestEnd() {
        // for JPA
    }

    ContestEnd(Contest contest, Way way, Instant at) {
        this.contestId = contest.getId();
        this.way = way;
        this.at = at;
    }

    boolean isForNeither() {
        return way == Way.NEITHER;
    }

    public Instant getAt() {
        return at;
    }
}
