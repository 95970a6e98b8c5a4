package org.yucang.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.platform.Actor;

/** That the province goes on without anybody in a seat for which no substitute could be found, and why. */
@Entity
@Table(name = "seat_waiver")
public class Waiver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne
    @JoinColumn(name = "seat_id")
    private Seat seat;

    private String reason;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected Waiver() {}

    Waiver(Seat seat, String reason, Actor by, Instant at) {
        this.seat = seat;
        this.reason = reason;
        this.personId = by.id();
        this.personName = by.name();
        this.at = at;
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
