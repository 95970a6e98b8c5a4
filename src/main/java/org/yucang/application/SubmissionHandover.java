package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yucang.platform.Actor;

/** That one of a firm hands the version with this hash to another of the firm, who approves and submits it. */
@Entity
@Table(name = "submission_handover")
public class SubmissionHandover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String hash;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected SubmissionHandover() {
        // for JPA
    }

    SubmissionHandover(ApplicationVersion version, Actor by, Instant at) {
        this.applicationId = version.getApplicationId();
        this.hash = version.hash();
        this.personId = by.id();
        this.byName = by.name();
        this.at = at;
    }

    /** Whether it is of exactly this content; with any change it must be handed over anew. */
    boolean isOf(ApplicationVersion version) {
        return hash.equals(version.hash());
    }

    boolean isBy(Long person) {
        return personId.equals(person);
    }

    Long getId() {
        return id;
    }

    public String getByName() {
        return byName;
    }

    public Instant getAt() {
        return at;
    }
}
