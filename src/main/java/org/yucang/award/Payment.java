package org.yucang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yucang.RuleViolation;
import org.yucang.review.Signature;

/** That the city paid an award to the firm, in full, with the number of the voucher and its scan. */
@Entity
@Table(name = "payment")
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "award_id")
    private Long awardId;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "file_id")
    private Long fileId;

    private BigDecimal amount;

    @Embedded
    private Signature signature;

    protected Payment() {
        // for JPA
    }

    Payment(Award award, Receipt receipt, Long fileId, LocalDate today, Signature signature) {
        if (receipt.paidOn() == null || receipt.paidOn().isAfter(today)) {
            throw new RuleViolation("award.dateInFuture", today);
        }
        if (receipt.number() == null || receipt.number().isBlank()) {
            throw new RuleViolation("award.receiptMissing");
        }
        if (receipt.amount() == null || receipt.amount().compareTo(award.getAmount()) != 0) {
            throw new RuleViolation("award.amountDiffers", award.getAmount());
        }
        this.awardId = award.getId();
        this.paidOn = receipt.paidOn();
        this.receiptNumber = receipt.number();
        this.fileId = fileId;
        this.amount = receipt.amount();
        this.signature = signature;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public Long getFileId() {
        return fileId;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Signature getSignature() {
        return signature;
    }
}
