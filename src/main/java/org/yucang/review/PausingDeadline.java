package org.yucang.review;

import java.time.LocalDate;
import java.util.List;
import org.yucang.platform.WorkingDays;

/**
 * A reviewer's limit in working days that stands still while the enterprise corrects. It goes on with the days that were
 * left; where none was left it ends with the day on which the answer comes.
 */
record PausingDeadline(LocalDate start, int limit, List<Pause> pauses) {

    /** From the day of the return to the day of the answer. */
    record Pause(LocalDate from, LocalDate to) {}

    LocalDate dueOn(WorkingDays days) {
        var due = days.add(start, limit);
        for (var pause : pauses) {
            var left = pause.from().isBefore(due) ? days.between(pause.from(), due) : 0;
            due = left == 0 ? pause.to() : days.add(pause.to(), left);
        }
        return due;
    }
}
