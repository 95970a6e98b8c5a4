package org.yucang.workflow;

import java.time.Instant;

/** One open task of a person: what is to be done, about whom, until when ({@code due} null: no limit), and where. */
public record InboxRow(
        String taskId,
        String label,
        String page,
        Long subjectId,
        String title,
        String number,
        Instant due,
        Instant since) {

    /** The address of the task's page. */
    public String link() {
        return "/" + page + "?id=" + subjectId;
    }
}
