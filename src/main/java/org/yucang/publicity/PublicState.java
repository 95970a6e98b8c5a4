package org.yucang.publicity;

import java.util.Locale;

/** How a firm stands on the posted list. */
public enum PublicState {
    /** It is shown, objections can be made. */
    SHOWN("doing"),
    /** An objection is being dealt with; its clock stands still. */
    SUSPENDED("wait"),
    /** Its days are over without an upheld objection. */
    PASSED("done"),
    /** An objection was upheld. */
    REMOVED("stop"),
    /** The firm was let go at its own wish. */
    WITHDRAWN("stop");

    private final String kind;

    PublicState(String kind) {
        this.kind = kind;
    }

    /** The shape in which pages show it. */
    public String getKind() {
        return kind;
    }

    /** The message key that says it to a reader. */
    public String getKey() {
        return "publicity.state." + name().toLowerCase(Locale.ROOT);
    }
}
