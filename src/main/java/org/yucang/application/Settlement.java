package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an application is settled: scored, or out; written once, the call waits for all of them. */
@Entity
@Table(name = "settlement")
public class Settlement {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "call_id")
    private Long callId;

    private String outcome;

    private String reason;

    private Instant at;

    protected Settlement() {
        // for JPA
    }

    Settlement(Application application, String outcome, String reason, Instant at) {
        this.applicationId = application.getId();
        this.callId = application.getCallId();
        this.outcome = outcome;
        this.reason = reason;
        this.at = at;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Long getCallId() {
        return callId;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
