package org.yucang.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.yucang.platform.ProgrammeClock;

/** An objection that was taken in, with what was answered to it; what was not answered yet is null. */
record ObjectionCourse(Objection objection, Acknowledgement acknowledgement, Ruling ruling) {

    boolean isUpheld() {
        return ruling != null && ruling.getOutcome() == RulingOutcome.UPHELD;
    }

    /** It stops the clock of its firm from the day it came to the day it was answered for good. */
    Pause pause() {
        var closed = closedAt();
        return new Pause(
                objection.getFiledOn(), closed == null ? null : LocalDate.ofInstant(closed, ProgrammeClock.ZONE));
    }

    /** An objection is answered for good by its ruling, or by not being taken up. */
    private Instant closedAt() {
        if (ruling != null) {
            return ruling.getSignature().getAt();
        }
        return acknowledgement == null || acknowledgement.isAdmitted()
                ? null
                : acknowledgement.getSignature().getAt();
    }
}
