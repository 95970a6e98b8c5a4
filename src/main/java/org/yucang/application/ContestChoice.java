package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a firm answered about a contested warehouse: it keeps it, or gives it up. */
@Entity
@Table(name = "contest_choice")
public class ContestChoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "contest_id")
    private Long contestId;

    @Column(name = "application_id")
    private Long applicationId;

    private boolean keeps;

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    protected ContestChoice() {
        // for JPA
    }

    ContestChoice(Contest contest, Long applicationId, boolean keeps, Instant at, String byName) {
        this.contestId = contest.getId();
        this.applicationId = applicationId;
        this.keeps = keeps;
        this.at = at;
        this.byName = byName;
    }

    public boolean isKeeps() {
        return keeps;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
