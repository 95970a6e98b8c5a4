package org.yucang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.yucang.DocumentNumber;
import org.yucang.RuleViolation;
import org.yucang.enterprise.BankAccount;
import org.yucang.person.Masking;
import org.yucang.platform.SealedText;
import org.yucang.review.Signature;

/** What provincial finance lays before the second person: payee, account as it was then, amount and allocation document. */
@Entity
@Table(name = "payment_preparation")
public class PaymentPreparation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "award_id")
    private Long awardId;

    @Column(name = "document_number")
    private String documentNumber;

    private String payee;

    @Column(name = "bank_name")
    private String bankName;

    @Column(name = "account_number")
    @Convert(converter = SealedText.class)
    private String accountNumber;

    private BigDecimal amount;

    @Embedded
    private Signature signature;

    protected PaymentPreparation() {
        // for JPA
    }

    PaymentPreparation(Award award, String firm, BankAccount account, String documentNumber, Signature signature) {
        if (account == null || !account.isComplete()) {
            throw new RuleViolation("award.accountMissing", firm);
        }
        if (!account.getAccountName().equals(firm)) {
            throw new RuleViolation("award.payeeDiffers", account.getAccountName(), firm);
        }
        this.awardId = award.getId();
        this.documentNumber = DocumentNumber.check(documentNumber).text();
        this.payee = account.getAccountName();
        this.bankName = account.getBankName();
        this.accountNumber = account.getAccountNumber();
        this.amount = award.getAmount();
        this.signature = signature;
    }

    public Long getId() {
        return id;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getPayee() {
        return payee;
    }

    public String getBankName() {
        return bankName;
    }

    /** The account as screens and lists print it. */
    public String getMaskedAccount() {
        return Masking.account(accountNumber);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public Signature getSignature() {
        return signature;
    }
}
