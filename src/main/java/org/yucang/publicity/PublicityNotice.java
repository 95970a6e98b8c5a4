package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yucang.DocumentNumber;
import org.yucang.review.Signature;

/** The numbered notice by which the list of a call was posted; there is one for each call. */
@Entity
@Table(name = "publicity_notice")
public class PublicityNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    private String number;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Embedded
    private Signature signature;

    protected PublicityNotice() {
        // for JPA
    }

    PublicityNotice(Long callId, String number, LocalDate postedOn, Signature signature) {
        this.callId = callId;
        this.number = DocumentNumber.check(number).text();
        this.postedOn = postedOn;
        this.signature = signature;
    }

    public Long getCallId() {
        return callId;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public Signature getSignature() {
        return signature;
    }
}
