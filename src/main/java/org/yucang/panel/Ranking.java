package org.yucang.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The order of a call's applications as it stood at one instant; a later one counts, the earlier are kept. */
@Entity
@Table(name = "ranking")
public class Ranking {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    private Instant at;

    protected Ranking() {
        // for JPA
    }

    Ranking(Long callId, Instant at) {
        this.callId = callId;
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public Long getCallId() {
        return callId;
    }

    public Instant getAt() {
        return at;
    }
}
