package org.yucang.application;

import java.util.Optional;

/** How a version stands between the two people of a firm: whether the second is wanted, and who has handed it over. */
public record Approval(boolean wanted, Optional<SubmissionHandover> handover, boolean own) {

    /** Whether the reader may submit. */
    public boolean isFree() {
        return !wanted || handover.isPresent() && !own;
    }

    /** Whether the reader may hand it over. */
    public boolean isToHandOver() {
        return wanted && handover.isEmpty();
    }
}
