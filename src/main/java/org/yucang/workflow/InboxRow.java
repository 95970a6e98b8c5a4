package org.yucang.workflow;

import java.io.Serializable;
import java.time.Instant;

/**
 * One open task: what is to be done, about whom, until when ({@code due} null: no limit), and where; {@code holder} is who
 * has taken it, if anybody has, and {@code reason} why it was passed on to him.
 */
public record InboxRow(
        String taskId,
        String step,
        String label,
        String page,
        Long subjectId,
        String title,
        String number,
        Instant due,
        Instant since,
        String holder,
        String reason)
        implements Serializable {

    /** The address of the task's page. */
    public String link() {
        return "/" + page + "?id=" + subjectId;
    }
}
