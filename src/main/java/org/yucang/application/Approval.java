package org.yucang.application;

import java.util.Optional;

/** How a version stands between the two people of a firm: whether the second is wanted, who handed it over, who gave it back. */
public record Approval(
        boolean wanted, Optional<SubmissionHandover> handover, Optional<HandoverReturn> givenBack, boolean own) {

    /** Whether the reader may submit. */
    public boolean isFree() {
        return !wanted || isToApprove();
    }

    /** Whether it is the reader who approves it or gives it back. */
    public boolean isToApprove() {
        return wanted && handover.isPresent() && !own;
    }

    /** Whether the reader may hand it over. */
    public boolean isToHandOver() {
        return wanted && handover.isEmpty();
    }
}
