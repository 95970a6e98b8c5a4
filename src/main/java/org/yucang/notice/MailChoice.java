package org.yucang.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;

/** How often and in which language a person wants to be written to; the latest counts. */
@Entity
@Table(name = "mail_choice")
public class MailChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private String language;

    private Instant at;

    protected MailChoice() {}

    MailChoice(Long personId, Rhythm rhythm, String language, Instant at) {
        this.personId = personId;
        this.rhythm = rhythm;
        this.language = language;
        this.at = at;
    }

    /** What holds for whoever has chosen nothing: every message by itself, in Chinese. */
    static MailChoice usual(Long personId) {
        return new MailChoice(personId, Rhythm.EACH, "zh", null);
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public String getLanguage() {
        return language;
    }

    Instant getAt() {
        return at;
    }

    Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
