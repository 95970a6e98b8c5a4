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
import java.math.BigDecimal;

/** What one level found a declared figure to be; no amount means that there is none, such as no prior year. */
@Entity
@Table(name = "verified_value")
public class VerifiedValue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String figure;

    @Enumerated(EnumType.STRING)
    private VerificationLevel level;

    private BigDecimal amount;
    private String note;

    @Embedded
    private Signature signature;

    protected VerifiedValue() {}

    VerifiedValue(
            Long applicationId,
            String figure,
            VerificationLevel level,
            BigDecimal amount,
            String note,
            Signature signature) {
        this.applicationId = applicationId;
        this.figure = figure;
        this.level = level;
        this.amount = amount;
        this.note = note;
        this.signature = signature;
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getFigure() {
        return figure;
    }

    public VerificationLevel getLevel() {
        return level;
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
