package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail as it was made out to one person, about one message or, as a digest, about all up to one. */
@Entity
@Table(name = "mail")
public class Mail {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "message_id")
    private Long messageId;

    private boolean digest;

    private String address;

    private String subject;

    private String body;

    private Instant at;

    protected Mail() {}

    Mail(Long personId, Long messageId, boolean digest, String address, Wording filled, Instant at) {
        this.personId = personId;
        this.messageId = messageId;
        this.digest = digest;
        this.address = address;
        this.subject = filled.subject();
        this.body = filled.body();
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getAt() {
        return at;
    }
}
