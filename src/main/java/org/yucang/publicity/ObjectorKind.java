package org.yucang.publicity;

import java.util.Locale;

/** Who objects. */
public enum ObjectorKind {
    /** A person under the real name. */
    PERSON,
    /** A unit, with its seal on the letter. */
    UNIT;

    /** The message key that says it to a reader. */
    public String getKey() {
        return "objection.kind." + name().toLowerCase(Locale.ROOT);
    }
}
