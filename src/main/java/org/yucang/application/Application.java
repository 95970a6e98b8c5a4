package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yucang.RuleViolation;

/** What one enterprise applies for in one call; it has a number from its first submission on. */
@Entity
@Table(name = "application")
public class Application {

    /** The kind under which audit and notices know applications. */
    public static final String KIND = "application";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "call_id")
    private Long callId;

    @Column(name = "enterprise_id")
    private Long enterpriseId;

    private String category;

    private String number;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private Long createdBy;

    protected Application() {
        // for JPA
    }

    Application(Long callId, Long enterpriseId, String category, Instant createdAt, Long createdBy) {
        this.callId = callId;
        this.enterpriseId = enterpriseId;
        this.category = category;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /** Another category for a draft. */
    void choose(String chosen) {
        category = chosen;
    }

    void number(String given) {
        if (isSubmitted()) {
            throw new RuleViolation("application.submittedBefore", number);
        }
        number = given;
    }

    public boolean isSubmitted() {
        return number != null;
    }

    public Long getId() {
        return id;
    }

    public Long getCallId() {
        return callId;
    }

    public Long getEnterpriseId() {
        return enterpriseId;
    }

    public String getCategory() {
        return category;
    }

    public String getNumber() {
        return number;
    }
}
