package org.yucang.publicity;

import java.util.Locale;

/** How an objection was decided. */
public enum RulingOutcome {
    /** It is right: the firm leaves the list. */
    UPHELD,
    /** It is right in part, but not so that the firm would have to leave. */
    PARTLY,
    /** It is not right. */
    REFUSED;

    /** The message key that says it to a reader. */
    public String getKey() {
        return "ruling." + name().toLowerCase(Locale.ROOT);
    }
}
