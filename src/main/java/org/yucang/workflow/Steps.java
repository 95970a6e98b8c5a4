package org.yucang.workflow;

import java.time.Instant;

/** Marks the beans that process models may ask; the engine sees no others. */
public interface Steps {

    /** A timer that asks just after an end and, if the end has moved meanwhile, every day again. */
    static String asking(Instant end) {
        return daily(end.plusSeconds(1));
    }

    /** A timer that fires at an instant and every day from then on. */
    static String daily(Instant first) {
        return "R/" + first + "/P1D";
    }
}
