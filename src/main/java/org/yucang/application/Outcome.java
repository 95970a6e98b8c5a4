package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Why an application comes to its end: refused, withdrawn, scored …; the latest one is how it is settled. */
@Entity
@Table(name = "application_outcome")
public class Outcome {

    public static final String INELIGIBLE = "ineligible";
    public static final String REFUSED = "refused";
    public static final String NOT_RECOMMENDED = "notRecommended";
    public static final String NOT_QUALIFIED = "notQualified";
    public static final String FAILED_ON_SITE = "failedOnSite";
    public static final String WITHDRAWN = "withdrawn";
    public static final String DEEMED_WITHDRAWN = "deemedWithdrawn";
    public static final String SCORED = "scored";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String outcome;

    private String reason;

    private Instant at;

    @Column(name = "by_name")
    private String byName;

    protected Outcome() {
        // for JPA
    }

    Outcome(Long applicationId, String outcome, String reason, Instant at, String byName) {
        this.applicationId = applicationId;
        this.outcome = outcome;
        this.reason = reason;
        this.at = at;
        this.byName = byName;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
