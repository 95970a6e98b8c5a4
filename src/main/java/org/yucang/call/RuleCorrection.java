package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.DocumentNumber;
import org.yucang.RuleViolation;

/** A numbered notice by which another edition of a published call's tables holds from an instant on, and why. */
@Entity
@Table(name = "rule_correction")
public class RuleCorrection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id")
    private Long callId;

    private int edition;

    @Column(name = "document_number")
    private String documentNumber;

    private String reason;

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    protected RuleCorrection() {}

    RuleCorrection(Long callId, int edition, String documentNumber, String reason, Instant at, String byName) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("call.extension.reason");
        }
        this.callId = callId;
        this.edition = edition;
        this.documentNumber = DocumentNumber.check(documentNumber).text();
        this.reason = reason.strip();
        this.at = at;
        this.byName = byName;
    }

    public Long getId() {
        return id;
    }

    public Long getCallId() {
        return callId;
    }

    /** 2 for the first correction; 1 are the tables as the call was published with them. */
    public int getEdition() {
        return edition;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
