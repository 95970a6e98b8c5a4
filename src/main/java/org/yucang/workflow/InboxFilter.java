package org.yucang.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a person wants to see of the inbox: only what is overdue, and only where the firm or number holds a text. */
public record InboxFilter(boolean lateOnly, String sought) {

    public static final InboxFilter ALL = new InboxFilter(false, "");

    String condition() {
        return " where 1 = 1"
                + (lateOnly ? " and m.DUE_DATE_ < ?" : "")
                + (isSeeking() ? " and (lower(s.title) like ? escape '!' or lower(s.number) like ? escape '!')" : "");
    }

    List<Object> values(Instant now) {
        var values = new ArrayList<>();
        if (lateOnly) {
            values.add(Timestamp.from(now));
        }
        if (isSeeking()) {
            var pattern = "%"
                    + sought.trim()
                            .toLowerCase()
                            .replace("!", "!!")
                            .replace("%", "!%")
                            .replace("_", "!_") + "%";
            values.add(pattern);
            values.add(pattern);
        }
        return values;
    }

    private boolean isSeeking() {
        return sought != null && !sought.isBlank();
    }
}
