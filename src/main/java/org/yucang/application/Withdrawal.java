package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an enterprise took its application back, and why; whatever had been found about it until then is kept. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "call_id")
    private Long callId;

    private String reason;

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    protected Withdrawal() {
        // for JPA
    }

    Withdrawal(Application application, String reason, Instant at, String byName) {
        this.applicationId = application.getId();
        this.callId = application.getCallId();
        this.reason = reason;
        this.at = at;
        this.byName = byName;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Long getCallId() {
        return callId;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
