package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a mail tells of a message. */
@Entity
@Table(name = "mail_message")
class ToldMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "mail_id")
    private Long mailId;

    @Column(name = "message_id")
    private Long messageId;

    protected ToldMessage() {}

    ToldMessage(Mail mail, Long messageId) {
        this.mailId = mail.getId();
        this.messageId = messageId;
    }
}
