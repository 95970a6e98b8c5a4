package org.yucang.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * How a step has ended before the reader came to act: who did it, when, and the message key of what came of it. Nobody did
 * it where time was over.
 */
public record Ending(String who, Instant at, String outcomeKey) implements Serializable {

    static Ending of(Signature signature, String outcomeKey) {
        var person = signature.getPersonId() == null ? null : signature.getPersonName();
        return new Ending(person, signature.getAt(), outcomeKey);
    }

    /** Where nobody has acted: the process has not come to the step yet, or has gone past it. */
    static Ending notOpen() {
        return new Ending(null, null, "review.notOpen");
    }

    public boolean isByPerson() {
        return who != null;
    }
}
