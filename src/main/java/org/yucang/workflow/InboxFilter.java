package org.yucang.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a person wants to see of the inbox: {@code sought} is part of a firm's name or a number, {@code step} a step's id,
 * {@code tasks} the ids of the only tasks wanted, or nothing for all.
 */
public record InboxFilter(InboxView view, String sought, String step, InboxOrder order, List<String> tasks) {

    public static final InboxFilter ALL = of(InboxView.ALL);

    /** How near a limit is when it is soon due: three days, which cover the usual working days of a reminder. */
    private static final int SOON = 3;

    public static InboxFilter of(InboxView view) {
        return new InboxFilter(view, "", "", InboxOrder.DUE, List.of());
    }

    /** Only these tasks, as far as they are the reader's. */
    public static InboxFilter only(List<String> tasks) {
        return new InboxFilter(InboxView.ALL, "", "", InboxOrder.DUE, tasks);
    }

    String condition() {
        return " where 1 = 1"
                + (view == InboxView.LATE ? " and m.DUE_DATE_ < ?" : "")
                + (view == InboxView.SOON ? " and m.DUE_DATE_ >= ? and m.DUE_DATE_ < ?" : "")
                + (tasks.isEmpty() ? "" : " and m.ID_ in (" + "?, ".repeat(tasks.size() - 1) + "?)")
                + (isOfStep() ? " and m.TASK_DEF_KEY_ = ?" : "")
                + (isSeeking() ? " and (lower(s.title) like ? escape '!' or lower(s.number) like ? escape '!')" : "");
    }

    List<Object> values(Instant now) {
        var values = new ArrayList<>();
        if (view == InboxView.LATE || view == InboxView.SOON) {
            values.add(Timestamp.from(now));
        }
        if (view == InboxView.SOON) {
            values.add(Timestamp.from(now.plus(SOON, ChronoUnit.DAYS)));
        }
        values.addAll(tasks);
        if (isOfStep()) {
            values.add(step);
        }
        if (isSeeking()) {
            values.add(pattern());
            values.add(pattern());
        }
        return values;
    }

    /** Whether anything but the view narrows the list. */
    public boolean isNarrow() {
        return isSeeking() || isOfStep();
    }

    /** Whether a case's title decides which tasks come first or at all. */
    boolean isTitled() {
        return isSeeking() || order == InboxOrder.FIRM;
    }

    public boolean isSeeking() {
        return sought != null && !sought.isBlank();
    }

    private boolean isOfStep() {
        return step != null && !step.isBlank();
    }

    private String pattern() {
        return "%"
                + sought.trim()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }
}
