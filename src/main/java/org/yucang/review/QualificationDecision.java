package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the province decided on the qualification shown by one version. */
@Entity
@Table(name = "qualification_decision")
public class QualificationDecision {

    /** How a version can leave the province's check. */
    public enum Outcome {
        QUALIFIED,
        NOT_QUALIFIED,
        RETURNED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "version_number")
    private int versionNumber;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String reason;

    @Embedded
    private Signature signature;

    protected QualificationDecision() {}

    QualificationDecision(Long applicationId, int versionNumber, Outcome outcome, String reason, Signature signature) {
        this.applicationId = applicationId;
        this.versionNumber = versionNumber;
        this.outcome = outcome;
        this.reason = reason;
        this.signature = signature;
    }

    public boolean isReturned() {
        return outcome == Outcome.RETURNED;
    }

    public boolean isQualified() {
        return outcome == Outcome.QUALIFIED;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
