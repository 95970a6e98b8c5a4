package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The exports under code 9810 in 万元 that customs has on record; without an answer they are zero, provisionally. */
@Entity
@Table(name = "exports_confirmation")
public class ExportsConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private boolean answered;
    private BigDecimal amount;
    private String note;

    @Embedded
    private Signature signature;

    protected ExportsConfirmation() {}

    ExportsConfirmation(Long applicationId, boolean answered, BigDecimal amount, String note, Signature signature) {
        this.applicationId = applicationId;
        this.answered = answered;
        this.amount = amount;
        this.note = note;
        this.signature = signature;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    /** False where customs kept silent until its time was over. */
    public boolean isAnswered() {
        return answered;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getNote() {
        return note;
    }

    public Signature getSignature() {
        return signature;
    }
}
