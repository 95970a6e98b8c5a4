package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody wanted a mail to be sent once more. */
@Entity
@Table(name = "mail_resend")
class MailResend {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "mail_id")
    private Long mailId;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected MailResend() {}

    MailResend(Long mailId, String byName, Instant at) {
        this.mailId = mailId;
        this.byName = byName;
        this.at = at;
    }
}
