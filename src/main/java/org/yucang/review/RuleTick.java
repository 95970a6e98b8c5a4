package org.yucang.review;

import java.io.Serializable;
import org.yucang.application.RuleAnswer;

/** A condition on a reviewer's page that waits to be confirmed or decided: ticked or not, with a note on how it was found out. */
public class RuleTick implements Serializable {

    private final RuleAnswer answer;
    private boolean fulfilled;
    private String note = "";
    private String confirmedBy;

    RuleTick(RuleAnswer answer) {
        this.answer = answer;
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
        return answer.rule();
    }

    /** Whether it is not met as the rules have it, and may be let pass all the same. */
    public boolean isWarned() {
        return RuleAnswer.FAILED.equals(answer.outcome());
    }

    public RuleAnswer getAnswer() {
        return answer;
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
