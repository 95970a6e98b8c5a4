package org.yucang.review;

import java.io.Serializable;
import java.time.Instant;

/** How a step has ended before the reader came to act: who did it, when, and the message key of what came of it. */
public record Ending(String who, Instant at, String outcomeKey) implements Serializable {

    static Ending of(Signature signature, String outcomeKey) {
        return new Ending(signature.getPersonName(), signature.getAt(), outcomeKey);
    }

    /** Where nobody has acted: the process has not come to the step yet, or has gone past it. */
    static Ending notOpen() {
        return new Ending(null, null, "review.notOpen");
    }

    public boolean isByPerson() {
        return who != null;
    }
}
