package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.platform.Actor;

/** That an expert left his seat, on whose word and why; a sheet he had signed is void from then on, and kept. */
@Entity
@Table(name = "seat_departure")
public class Departure {

    /** What made him leave. */
    public enum Cause {
        /** He recused himself. */
        RECUSED,
        /** A link between him and the applicant was found. */
        LINK,
        /** He did not score in time, or did not explain his points in time. */
        LATE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne
    @JoinColumn(name = "holder_id")
    private SeatHolder holder;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private String reason;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected Departure() {}

    Departure(SeatHolder holder, Cause cause, String reason, Actor by, Instant at) {
        this.holder = holder;
        this.cause = cause;
        this.reason = reason;
        this.personId = by.id();
        this.personName = by.name();
        this.at = at;
    }

    public Cause getCause() {
        return cause;
    }

    public String getReason() {
        return reason;
    }

    public String getPersonName() {
        return personName;
    }

    public Instant getAt() {
        return at;
    }
}
