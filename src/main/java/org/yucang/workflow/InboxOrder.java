package org.yucang.workflow;

import java.util.Locale;

/** In which order the inbox is read; the most urgent first unless something else is asked for. */
public enum InboxOrder {
    DUE("case when m.DUE_DATE_ is null then 1 else 0 end, m.DUE_DATE_, m.CREATE_TIME_, m.ID_"),
    FIRM("s.title, m.DUE_DATE_, m.ID_"),
    STEP("m.TASK_DEF_KEY_, m.DUE_DATE_, m.ID_"),
    SINCE("m.CREATE_TIME_, m.ID_");

    private final String columns;

    InboxOrder(String columns) {
        this.columns = columns;
    }

    /** The order of this name, as an address writes it. */
    public static InboxOrder of(String name) {
        for (var order : values()) {
            if (order.key().equals(name)) {
                return order;
            }
        }
        return DUE;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String columns() {
        return columns;
    }
}
