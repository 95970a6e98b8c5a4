package org.yucang.panel;

import java.util.Locale;

/** Why an application stands in its tier, or in none. */
public enum Grounds {
    /** The score falls into the tier's band and a place was free. */
    SCORE,
    /** The tier of the score was full, so the next lower one with a free place took it. */
    OVERFLOW,
    /** Equal in everything at the edge of a quota: all of the tied stay in, and the meeting decides. */
    TIE,
    /** Good enough for a tier, but every place from there down was taken: the reserve. */
    FULL,
    /** The score is below the last tier. */
    BELOW,
    /** A floor was missed, whatever the total. */
    FLOORS;

    /** The message key that says it to a reader. */
    public String getKey() {
        return "panel.grounds." + name().toLowerCase(Locale.ROOT);
    }
}
