package org.yucang.review;

import org.yucang.RuleViolation;

/** What is decided against an applicant is decided with a reason, whoever asks for it and from wherever. */
final class Reasons {

    private Reasons() {}

    static String demand(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("review.reasonMissing");
        }
        return reason.strip();
    }
}
