package org.yucang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.platform.ProgrammeClock;

/**
 * What was objected to a firm on the list. One that came too late or without a name is kept as well, with the reason why
 * nobody took it up.
 */
@Entity
@Table(name = "objection")
public class Objection {

    /** The kind under which audit and notices know objections. */
    public static final String KIND = "objection";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "holder_id")
    private Long holderId;

    @Enumerated(EnumType.STRING)
    private ObjectorKind kind;

    private String name;
    private String contact;
    private String grounds;

    @Column(name = "file_id")
    private Long fileId;

    private String receipt;
    private String refusal;

    @Column(name = "filed_at")
    private Instant filedAt;

    protected Objection() {
        // for JPA
    }

    Objection(Long holderId, Objector objector, String grounds, Long fileId, String receipt, Instant filedAt) {
        this.holderId = holderId;
        this.kind = objector.kind();
        this.name = objector.name();
        this.contact = objector.contact();
        this.grounds = grounds;
        this.fileId = fileId;
        this.receipt = receipt;
        this.filedAt = filedAt;
    }

    /** Keeps it without taking it up, for a reason that is a message key. */
    void refuse(String reason) {
        refusal = reason;
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /** The number in the ledger. */
    public String getNumber() {
        return "YY%d-%04d".formatted(getFiledOn().getYear(), id);
    }

    public LocalDate getFiledOn() {
        return LocalDate.ofInstant(filedAt, ProgrammeClock.ZONE);
    }

    /** The office key of the objector, who has no account: what he is told is read with the receipt. */
    public String getOfficeKey() {
        return "objector:" + id;
    }

    public Long getId() {
        return id;
    }

    public Long getHolderId() {
        return holderId;
    }

    public ObjectorKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getContact() {
        return contact;
    }

    public String getGrounds() {
        return grounds;
    }

    /** The letter or its proof, if one was sent. */
    public Long getFileId() {
        return fileId;
    }

    /** By which the objector, and nobody else, reads what became of it. */
    public String getReceipt() {
        return receipt;
    }

    /** Why it was not taken up, a message key, or null. */
    public String getRefusal() {
        return refusal;
    }

    public Instant getFiledAt() {
        return filedAt;
    }
}
