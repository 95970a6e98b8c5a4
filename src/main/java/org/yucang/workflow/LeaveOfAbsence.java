package org.yucang.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** From when to when a person is away, and which colleague of the same office does his tasks meanwhile. */
@Entity
@Table(name = "leave_of_absence")
public class LeaveOfAbsence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "deputy_id")
    private Long deputyId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private Instant at;

    protected LeaveOfAbsence() {}

    LeaveOfAbsence(Long personId, Long deputyId, LocalDate firstDay, LocalDate lastDay, Instant at) {
        this.personId = personId;
        this.deputyId = deputyId;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getDeputyId() {
        return deputyId;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }
}
