package org.yucang.workflow;

import java.util.Locale;

/** Which part of the inbox is shown: what may be done, what of it is overdue or soon due, what is taken, what colleagues have. */
public enum InboxView {
    ALL,
    LATE,
    SOON,
    MINE,
    COLLEAGUES;

    /** The view of this name, as an address writes it; all where there is none. */
    public static InboxView of(String name) {
        for (var view : values()) {
            if (view.key().equals(name)) {
                return view;
            }
        }
        return ALL;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
