package org.yucang.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a condition for which the programme has no data of its own is fulfilled, or is not, and how that was found out. */
@Entity
@Table(name = "condition_confirmation")
public class ConditionConfirmation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_id")
    private Long applicationId;

    private String rule;
    private boolean fulfilled;
    private String note;

    @Embedded
    private Signature signature;

    protected ConditionConfirmation() {}

    ConditionConfirmation(Long applicationId, RuleTick tick, Signature signature) {
        this.applicationId = applicationId;
        this.rule = tick.getRule();
        this.fulfilled = tick.isFulfilled();
        this.note = tick.getNote();
        this.signature = signature;
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

    public Signature getSignature() {
        return signature;
    }
}
