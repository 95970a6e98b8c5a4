package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yucang.review.Signature;

/** That a firm asks, after the meeting has decided, to be let go. */
@Entity
@Table(name = "withdrawal_request")
public class WithdrawalRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String reason;

    @Embedded
    private Signature signature;

    protected WithdrawalRequest() {
        // for JPA
    }

    WithdrawalRequest(Long applicationId, String reason, Signature signature) {
        this.applicationId = applicationId;
        this.reason = reason;
        this.signature = signature;
    }

    public Long getId() {
        return id;
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
