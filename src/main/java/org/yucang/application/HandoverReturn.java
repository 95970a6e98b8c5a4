package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.RuleViolation;
import org.yucang.platform.Actor;

/** That the second person of a firm does not approve what was handed over and gives it back, and why. */
@Entity
@Table(name = "handover_return")
public class HandoverReturn {

    @Id
    @Column(name = "handover_id")
    private Long handoverId;

    private String reason;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected HandoverReturn() {
        // for JPA
    }

    HandoverReturn(SubmissionHandover handover, String reason, Actor by, Instant at) {
        if (handover.isBy(by.id())) {
            throw new RuleViolation("submission.ownHandover");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("submission.returnReason");
        }
        this.handoverId = handover.getId();
        this.reason = reason.strip();
        this.personId = by.id();
        this.byName = by.name();
        this.at = at;
    }

    public String getReason() {
        return reason;
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }
}
