package org.yucang.review;

import java.io.Serializable;

/** A condition on the province's page that waits to be confirmed: ticked or not, with a note on how it was found out. */
public class RuleTick implements Serializable {

    private final String rule;
    private boolean fulfilled;
    private String note = "";

    RuleTick(String rule) {
        this.rule = rule;
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
