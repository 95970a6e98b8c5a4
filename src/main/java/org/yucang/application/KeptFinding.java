package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the programme found by itself at one check. */
@Entity
@Table(name = "eligibility_finding")
public class KeptFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "check_id")
    private EligibilityCheck check;

    private String rule;

    private boolean certain;

    @Column(name = "message_key")
    private String messageKey;

    private String facts;

    @Column(name = "other_application_id")
    private Long otherApplicationId;

    protected KeptFinding() {
        // for JPA
    }

    KeptFinding(EligibilityCheck check, Finding finding) {
        this.check = check;
        this.rule = finding.rule();
        this.certain = finding.certain();
        this.messageKey = finding.key();
        this.facts = finding.facts();
        this.otherApplicationId = finding.otherApplicationId();
    }

    boolean says(Finding finding) {
        return messageKey.equals(finding.key()) && facts.equals(finding.facts());
    }

    Instant at() {
        return check.getCheckedAt();
    }

    public String getRule() {
        return rule;
    }

    public boolean isCertain() {
        return certain;
    }

    public String getMessageKey() {
        return messageKey;
    }

    public String getFacts() {
        return facts;
    }
}
