package org.yucang.review;

import java.io.Serializable;

/** A condition on a reviewer's page that waits to be confirmed: ticked or not, with a note on how it was found out. */
public class RuleTick implements Serializable {

    private final String rule;
    private boolean fulfilled;
    private String note = "";
    private String confirmedBy;

    RuleTick(String rule) {
        this.rule = rule;
    }

    /** Starts from what another body has confirmed. */
    void take(ConditionConfirmation confirmed) {
        fulfilled = confirmed.isFulfilled();
        note = confirmed.getNote();
        confirmedBy = confirmed.getSignature().getPersonName();
    }

    /** Whether the reader says anything; what he leaves empty the next body has to confirm. */
    boolean isAnswered() {
        return fulfilled || !note.isBlank();
    }

    /** Who confirmed it before the reader, if anybody did. */
    public String getConfirmedBy() {
        return confirmedBy;
    }

    public String getRule() {
        return rule;
    }

    public boolean isFulfilled() {
        return fulfilled;
    }

    public void setFulfilled(boolean fulfilled) {
        this.fulfilled = fulfilled;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
