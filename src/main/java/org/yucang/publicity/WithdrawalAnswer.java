package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yucang.review.Signature;

/** The province's answer to a firm that asks to be let go; the note of a consent is public. */
@Entity
@Table(name = "withdrawal_answer")
public class WithdrawalAnswer {

    @Id
    @Column(name = "request_id")
    private Long requestId;

    private boolean consented;

    private String note;

    @Embedded
    private Signature signature;

    protected WithdrawalAnswer() {
        // for JPA
    }

    WithdrawalAnswer(WithdrawalRequest request, boolean consented, String note, Signature signature) {
        this.requestId = request.getId();
        this.consented = consented;
        this.note = note;
        this.signature = signature;
    }

    public boolean isConsented() {
        return consented;
    }

    public String getNote() {
        return note;
    }

    public Signature getSignature() {
        return signature;
    }
}
