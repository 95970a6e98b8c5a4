package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One act of one person (or of the system itself), never changed and never removed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private String act;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    private String detail;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, String act, String subjectKind, Long subjectId, String detail) {
        this.at = at;
        this.personId = actor.id();
        this.personName = actor.name();
        this.act = act;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.detail = detail;
    }

    public Instant getAt() {
        return at;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public String getAct() {
        return act;
    }

    public String getDetail() {
        return detail;
    }
}
