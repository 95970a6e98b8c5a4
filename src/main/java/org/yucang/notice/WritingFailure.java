package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That no mail could be made out about a message, or no digest for a person, and why. */
@Entity
@Table(name = "writing_failure")
public class WritingFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id")
    private Long messageId;

    @Column(name = "person_id")
    private Long personId;

    private String reason;

    private Instant at;

    protected WritingFailure() {}

    private WritingFailure(Long messageId, Long personId, String reason, Instant at) {
        this.messageId = messageId;
        this.personId = personId;
        this.reason = MailAttempt.shortened(reason);
        this.at = at;
    }

    static WritingFailure ofMessage(Long messageId, String reason, Instant at) {
        return new WritingFailure(messageId, null, reason, at);
    }

    static WritingFailure ofDigest(Long personId, String reason, Instant at) {
        return new WritingFailure(null, personId, reason, at);
    }

    public Long getMessageId() {
        return messageId;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
