package org.yucang.desk;

import java.io.Serializable;
import org.yucang.workflow.InboxRow;

/** A task among several: whether the act was done, else why it cannot be; no reason where it can. */
public record BulkLine(InboxRow row, boolean done, String why) implements Serializable {

    public boolean possible() {
        return why == null && !done;
    }

    /** How its state is drawn. */
    public String kind() {
        return done ? "done" : possible() ? "doing" : "stop";
    }
}
