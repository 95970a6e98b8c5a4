package org.yucang.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a message is no longer its reader's to see. */
@Entity
@Table(name = "message_recall")
class MessageRecall {

    @Id
    @Column(name = "message_id")
    private Long messageId;

    private Instant at;

    protected MessageRecall() {}

    MessageRecall(Long messageId, Instant at) {
        this.messageId = messageId;
        this.at = at;
    }
}
