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

/** What the county decided on one submitted version of an application; when it kept silent too long, that it is accepted. */
@Entity
@Table(name = "acceptance")
public class Acceptance {

    /** How a version can leave the county. */
    public enum Outcome {
        ACCEPTED,
        /** Accepted because the county did not answer in time. */
        ACCEPTED_BY_SILENCE,
        RETURNED,
        REFUSED
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

    protected Acceptance() {}

    Acceptance(Long applicationId, int versionNumber, Outcome outcome, String reason, Signature signature) {
        this.applicationId = applicationId;
        this.versionNumber = versionNumber;
        this.outcome = outcome;
        this.reason = reason;
        this.signature = signature;
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.ACCEPTED_BY_SILENCE;
    }

    public boolean isReturned() {
        return outcome == Outcome.RETURNED;
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
