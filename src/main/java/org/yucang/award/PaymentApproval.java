package org.yucang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.yucang.RuleViolation;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;

/** What the second person said of a prepared payment; whoever prepared it cannot be that person. */
@Entity
@Table(name = "payment_approval")
public class PaymentApproval {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "preparation_id")
    private Long preparationId;

    private boolean approved;
    private String reason;

    @Embedded
    private Signature signature;

    protected PaymentApproval() {
        // for JPA
    }

    PaymentApproval(PaymentPreparation preparation, boolean approved, String reason, Signature signature) {
        if (Objects.equals(preparation.getSignature().getPersonId(), signature.getPersonId())) {
            throw new RuleViolation("award.samePerson");
        }
        if (!approved && (reason == null || reason.isBlank())) {
            throw new RuleViolation("award.reasonMissing");
        }
        this.preparationId = preparation.getId();
        this.approved = approved;
        this.reason = reason;
        this.signature = signature;
    }

    public boolean isApproved() {
        return approved;
    }

    /** The day on which it was approved. */
    LocalDate releasedOn() {
        return LocalDate.ofInstant(signature.getAt(), ProgrammeClock.ZONE);
    }

    public String getReason() {
        return reason;
    }

    public Signature getSignature() {
        return signature;
    }
}
