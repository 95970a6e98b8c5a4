package org.yucang.application;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.call.Call;
import org.yucang.platform.Times;

/** What keeps a draft from being submitted: it was before, it is out of time, it is not eligible, it is not complete. */
final class SubmissionRules {

    private SubmissionRules() {}

    static void refuseTwice(Application application, ApplicationVersion version) {
        if (application.isSubmitted()) {
            throw new RuleViolation(
                    "application.submittedBefore",
                    application.getNumber(),
                    version.isSubmitted() ? version.getSubmittedBy() : "",
                    version.isSubmitted() ? Times.show(version.getSubmittedAt()) : "");
        }
    }

    /** The last instant that the call gives a firm of these regions is still in time. */
    static void refuseOutOfTime(Call call, Collection<String> regions, Instant now) {
        var last = call.getClosing().of(regions);
        if (now.isAfter(last) || call.getClosedAt() != null) {
            throw new RuleViolation("application.tooLate", Times.show(last), Times.show(now));
        }
    }

    static void refuseUnready(Readiness readiness) {
        if (!readiness.blocking().isEmpty()) {
            throw new RuleViolation(
                    "application.ineligible",
                    readiness.blocking().stream().map(RuleAnswer::rule).collect(Collectors.joining(", ")));
        }
        if (!readiness.gaps().isEmpty()) {
            throw new RuleViolation("application.incomplete", readiness.gaps().size());
        }
    }
}
