package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yucang.RuleViolation;
import org.yucang.review.Signature;

/** The decision on an objection, always with its reason; both sides are told it in writing. */
@Entity
@Table(name = "ruling")
public class Ruling {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "objection_id")
    private Long objectionId;

    @Enumerated(EnumType.STRING)
    private RulingOutcome outcome;

    private String reason;

    @Embedded
    private Signature signature;

    protected Ruling() {
        // for JPA
    }

    Ruling(Long objectionId, RulingOutcome outcome, String reason, Signature signature) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("objection.reasonMissing");
        }
        this.objectionId = objectionId;
        this.outcome = outcome;
        this.reason = reason;
        this.signature = signature;
    }

    public Long getObjectionId() {
        return objectionId;
    }

    public RulingOutcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
