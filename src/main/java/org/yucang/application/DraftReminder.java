package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a firm was reminded of its unsent application before a closing. */
@Entity
@Table(name = "draft_reminder")
class DraftReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "closes_at")
    private Instant closesAt;

    private Instant at;

    protected DraftReminder() {
        // for JPA
    }

    DraftReminder(Long applicationId, Instant closesAt, Instant at) {
        this.applicationId = applicationId;
        this.closesAt = closesAt;
        this.at = at;
    }

    /** Whether it reminded of this application before this closing. */
    boolean isOf(Long application, Instant closing) {
        return applicationId.equals(application) && closesAt.equals(closing);
    }
}
