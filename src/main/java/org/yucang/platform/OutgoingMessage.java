package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message to the people of an office, kept as a key with its arguments so that each reads it in his own language. */
@Entity
@Table(name = "outgoing_message")
public class OutgoingMessage {

    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "office_key")
    private String officeKey;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "message_key")
    private String messageKey;

    private String arguments;

    protected OutgoingMessage() {}

    OutgoingMessage(
            Instant at, String officeKey, String subjectKind, Long subjectId, String messageKey, String... arguments) {
        this.at = at;
        this.officeKey = officeKey;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.messageKey = messageKey;
        this.arguments = String.join(SEPARATOR, arguments);
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getOfficeKey() {
        return officeKey;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public String getMessageKey() {
        return messageKey;
    }

    public Object[] getArguments() {
        return arguments == null || arguments.isEmpty() ? new Object[0] : arguments.split(SEPARATOR, -1);
    }
}
