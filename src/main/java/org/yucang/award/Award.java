package org.yucang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** The money a recognised firm is to get, as the meeting decided it; it goes through three offices until it is paid. */
@Entity
@Table(name = "award")
public class Award {

    /** The kind under which audit and notices know awards. */
    public static final String KIND = "award";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    private String tier;
    private BigDecimal amount;

    @Column(name = "started_at")
    private Instant startedAt;

    protected Award() {
        // for JPA
    }

    Award(Certificate certificate, Instant startedAt) {
        this.callId = certificate.getCallId();
        this.applicationId = certificate.getApplicationId();
        this.enterpriseId = certificate.getEnterpriseId();
        this.tier = certificate.getTier();
        this.amount = certificate.getAmount();
        this.startedAt = startedAt;
    }

    public Long getId() {
        return id;
    }

    public Long getCallId() {
        return callId;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getTier() {
        return tier;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Instant getStartedAt() {
        return startedAt;
    }
}
