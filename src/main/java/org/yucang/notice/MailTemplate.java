package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The wording of a mail about one kind of event in one language; who changed it and when; the latest counts. */
@Entity
@Table(name = "mail_template")
public class MailTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_key")
    private String messageKey;

    private String language;

    private String subject;

    private String body;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected MailTemplate() {}

    MailTemplate(String messageKey, String language, Wording wording, String byName, Instant at) {
        this.messageKey = messageKey;
        this.language = language;
        this.subject = wording.subject();
        this.body = wording.body();
        this.byName = byName;
        this.at = at;
    }

    Wording wording() {
        return new Wording(subject, body);
    }

    public String getMessageKey() {
        return messageKey;
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }
}
