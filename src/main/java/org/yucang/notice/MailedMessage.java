package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the mails about a message have been made out. */
@Entity
@Table(name = "mailed_message")
class MailedMessage {

    @Id
    @Column(name = "message_id")
    private Long messageId;

    private Instant at;

    protected MailedMessage() {}

    MailedMessage(Long messageId, Instant at) {
        this.messageId = messageId;
        this.at = at;
    }
}
