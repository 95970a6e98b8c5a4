package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody at work on a draft: the step where they are, or where they were last. */
@Entity
@Table(name = "draft_presence")
public class DraftPresence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private String step;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected DraftPresence() {
        // for JPA
    }

    DraftPresence(Long applicationId, Long personId, String personName, String step, Instant seenAt) {
        this.applicationId = applicationId;
        this.personId = personId;
        this.personName = personName;
        this.step = step;
        this.seenAt = seenAt;
    }

    /** Somewhere that is no step, on the list of them say, the last step stays. */
    void seen(String atStep, Instant now) {
        step = atStep.isEmpty() ? step : atStep;
        seenAt = now;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public String getStep() {
        return step;
    }

    public Instant getSeenAt() {
        return seenAt;
    }
}
