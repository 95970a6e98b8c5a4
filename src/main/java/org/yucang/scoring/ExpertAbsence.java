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
import org.yucang.RuleViolation;

/** Days on which an expert cannot score, the first and the last included. */
@Entity
@Table(name = "expert_absence")
public class ExpertAbsence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Expert expert;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "struck_at")
    private Instant struckAt;

    protected ExpertAbsence() {}

    ExpertAbsence(Expert expert, LocalDate firstDay, LocalDate lastDay, Instant recordedAt) {
        if (lastDay.isBefore(firstDay)) {
            throw new RuleViolation("expert.absence.order");
        }
        this.expert = expert;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.recordedAt = recordedAt;
    }

    boolean touches(LocalDate from, LocalDate to) {
        return struckAt == null && !lastDay.isBefore(from) && !firstDay.isAfter(to);
    }

    void strike(Instant now) {
        struckAt = now;
    }

    public Long getId() {
        return id;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isStruck() {
        return struckAt != null;
    }
}
