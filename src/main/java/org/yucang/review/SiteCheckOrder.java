package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The province wants an application to be checked on the spot, and why. */
@Entity
@Table(name = "site_check_order")
public class SiteCheckOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String reason;

    @Embedded
    private Signature signature;

    protected SiteCheckOrder() {}

    SiteCheckOrder(Long applicationId, String reason, Signature signature) {
        this.applicationId = applicationId;
        this.reason = reason;
        this.signature = signature;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
