package org.yucang.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yucang.DocumentNumber;
import org.yucang.RuleViolation;
import org.yucang.review.Signature;

/** The document by which the department recognises the firms of a call; there is one for each call. */
@Entity
@Table(name = "recognition")
public class Recognition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Embedded
    private Signature signature;

    protected Recognition() {
        // for JPA
    }

    Recognition(Long callId, String documentNumber, LocalDate issuedOn, LocalDate today, Signature signature) {
        if (issuedOn == null || issuedOn.isAfter(today)) {
            throw new RuleViolation("award.dateInFuture", today);
        }
        this.callId = callId;
        this.documentNumber = DocumentNumber.check(documentNumber).text();
        this.issuedOn = issuedOn;
        this.signature = signature;
    }

    public Long getCallId() {
        return callId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    /** The last day of a title that holds for so many years. */
    LocalDate validUntil(int years) {
        return issuedOn.plusYears(years).minusDays(1);
    }

    public Signature getSignature() {
        return signature;
    }
}
