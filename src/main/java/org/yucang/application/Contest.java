package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Two applications of a call declared one warehouse; by the day it is due one of them has to give it up. */
@Entity
@Table(name = "warehouse_contest")
public class Contest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "first_application_id")
    private Long firstApplicationId;

    @Column(name = "first_position")
    private int firstPosition;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "second_application_id")
    private Long secondApplicationId;

    @Column(name = "second_position")
    private int secondPosition;

    @Column(name = "second_name")
    private String secondName;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String figure;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Contest() {
        // for JPA
    }

    Contest(Match match, Instant raisedAt, LocalDate dueOn) {
        this.firstApplicationId = match.other().version().getApplicationId();
        this.firstPosition = match.other().getPosition();
        this.firstName = match.other().getName();
        this.secondApplicationId = match.mine().version().getApplicationId();
        this.secondPosition = match.mine().getPosition();
        this.secondName = match.mine().getName();
        this.ground = match.ground();
        this.figure = match.figure();
        this.raisedAt = raisedAt;
        this.dueOn = dueOn;
    }

    List<Long> applications() {
        return List.of(firstApplicationId, secondApplicationId);
    }

    /** The application on the other side. */
    public Long otherThan(Long applicationId) {
        return applicationId.equals(firstApplicationId) ? secondApplicationId : firstApplicationId;
    }

    int positionIn(Long applicationId) {
        return applicationId.equals(firstApplicationId) ? firstPosition : secondPosition;
    }

    /** The warehouse as this application calls it. */
    public String nameIn(Long applicationId) {
        return applicationId.equals(firstApplicationId) ? firstName : secondName;
    }

    public Long getId() {
        return id;
    }

    public Ground getGround() {
        return ground;
    }

    public String getFigure() {
        return figure;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    /** The day set when it was raised; notices may have moved it since. */
    LocalDate firstDueOn() {
        return dueOn;
    }
}
