package org.yucang.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The stored answer of one rule in one check. */
@Entity
@Table(name = "eligibility_result")
public class EligibilityResult {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "check_id")
    private EligibilityCheck check;

    private int position;

    private String rule;

    private String level;

    private String outcome;

    private String figure;

    private String threshold;

    private String body;

    protected EligibilityResult() {
        // for JPA
    }

    EligibilityResult(EligibilityCheck check, int position, RuleAnswer answer) {
        this.check = check;
        this.position = position;
        this.rule = answer.rule();
        this.level = answer.level();
        this.outcome = answer.outcome();
        this.figure = answer.figure();
        this.threshold = answer.threshold();
        this.body = answer.body();
    }

    public RuleAnswer answer() {
        return new RuleAnswer(rule, level, outcome, figure, threshold, body);
    }

    boolean isBlocking() {
        return answer().isBlocking();
    }

    public String getRule() {
        return rule;
    }

    public String getLevel() {
        return level;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getFigure() {
        return figure;
    }

    public String getThreshold() {
        return threshold;
    }
}
