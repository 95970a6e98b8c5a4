package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.platform.Actor;

/** What was typed last at one place of a draft, and by whom; what cannot be read waits here to be finished. */
@Entity
@Table(name = "draft_entry")
public class DraftEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String target;

    private String words;

    private String unit;

    private boolean readable;

    private boolean prefilled;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "person_name")
    private String personName;

    private Instant at;

    protected DraftEntry() {
        // for JPA
    }

    DraftEntry(Long applicationId, Typing typing, boolean readable, boolean prefilled) {
        this.applicationId = applicationId;
        this.target = typing.target();
        this.words = typing.text();
        this.unit = typing.unit();
        this.readable = readable;
        this.prefilled = prefilled;
    }

    DraftEntry by(Actor person, Instant now) {
        personId = person.id();
        personName = person.name();
        at = now;
        return this;
    }

    public Long getId() {
        return id;
    }

    public String getTarget() {
        return target;
    }

    public String getWords() {
        return words;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isReadable() {
        return readable;
    }

    public boolean isPrefilled() {
        return prefilled;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public Instant getAt() {
        return at;
    }
}
