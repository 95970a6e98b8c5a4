package org.yucang.desk;

import java.io.Serializable;
import org.yucang.workflow.InboxRow;

/** A task among several and what its case is called: whether the act was done, else why it cannot be; no reason where it can. */
public record BulkLine(InboxRow row, String title, boolean done, String why) implements Serializable {

    BulkLine performed() {
        return new BulkLine(row, title, true, null);
    }

    BulkLine refused(String reason) {
        return new BulkLine(row, title, false, reason);
    }

    public boolean possible() {
        return why == null && !done;
    }

    /** How its state is drawn. */
    public String kind() {
        return done ? "done" : possible() ? "doing" : "stop";
    }
}
