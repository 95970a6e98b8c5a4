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

/** How a city came out of the disagreement between its commerce, which recommends, and its finance, which objects. */
@Entity
@Table(name = "dispute_settlement")
public class DisputeSettlement {

    /** One of the two gives way, or both opinions go up side by side. */
    public enum Way {
        SENT_UP,
        RECOMMENDATION_WITHDRAWN,
        OBJECTION_WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String reason;

    @Embedded
    private Signature signature;

    protected DisputeSettlement() {}

    DisputeSettlement(Long applicationId, Way way, String reason, Signature signature) {
        this.applicationId = applicationId;
        this.way = way;
        this.reason = reason;
        this.signature = signature;
    }

    public boolean isSentUp() {
        return way == Way.SENT_UP;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public Way getWay() {
        return way;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
