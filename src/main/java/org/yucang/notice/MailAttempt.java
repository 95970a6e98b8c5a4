package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try to hand a mail to the mail server, and what it answered if it refused. */
@Entity
@Table(name = "mail_attempt")
public class MailAttempt {

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "mail_id")
    private Long mailId;

    private boolean delivered;

    private String failure;

    private Instant at;

    protected MailAttempt() {}

    MailAttempt(Long mailId, String failure, Instant at) {
        this.mailId = mailId;
        this.delivered = failure == null;
        this.failure = shortened(failure);
        this.at = at;
    }

    static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST);
    }

    Long getMailId() {
        return mailId;
    }

    public boolean isDelivered() {
        return delivered;
    }

    public String getFailure() {
        return failure;
    }

    public Instant getAt() {
        return at;
    }
}
