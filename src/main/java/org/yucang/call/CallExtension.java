package org.yucang.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A numbered notice that moved the closing of a call, and why. */
@Entity
@Table(name = "call_extension")
public class CallExtension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "closed_before")
    private Instant closedBefore;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "document_number")
    private String documentNumber;

    private String reason;

    @Column(name = "extended_at")
    private Instant extendedAt;

    @Column(name = "extended_by")
    private Long extendedBy;

    protected CallExtension() {}

    CallExtension(Call call, Instant closesAt, String documentNumber, String reason, Instant now, Long by) {
        this.call = call;
        this.closedBefore = call.getClosesAt();
        this.closesAt = closesAt;
        this.documentNumber = documentNumber;
        this.reason = reason;
        this.extendedAt = now;
        this.extendedBy = by;
    }

    /** When the call would have closed without this notice. */
    public Instant getClosedBefore() {
        return closedBefore;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public Instant getExtendedAt() {
        return extendedAt;
    }

    public Long getExtendedBy() {
        return extendedBy;
    }
}
