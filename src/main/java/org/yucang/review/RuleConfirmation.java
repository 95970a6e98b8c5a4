package org.yucang.review;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a condition for which the programme has no data of its own is fulfilled, or is not, and how that was found out. */
@Entity
@Table(name = "rule_confirmation")
public class RuleConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "decision_id")
    private QualificationDecision decision;

    private String rule;
    private boolean fulfilled;
    private String note;

    protected RuleConfirmation() {}

    RuleConfirmation(QualificationDecision decision, String rule, boolean fulfilled, String note) {
        this.decision = decision;
        this.rule = rule;
        this.fulfilled = fulfilled;
        this.note = note;
    }

    public String getRule() {
        return rule;
    }

    public boolean isFulfilled() {
        return fulfilled;
    }

    public String getNote() {
        return note;
    }
}
