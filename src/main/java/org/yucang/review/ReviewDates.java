package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;

/** When the review of an application came to its end, from which the experts' time is counted. */
@ApplicationScoped
public class ReviewDates {

    @Inject
    private QualificationDecisions decisions;

    @Inject
    private ExportsConfirmations confirmations;

    /** The later of the province's decision and the answer, or the silence, of customs. */
    public Instant ended(Long applicationId) {
        return Stream.concat(
                        decisions.latest(applicationId).stream().map(QualificationDecision::getSignature),
                        confirmations.first(applicationId).stream().map(ExportsConfirmation::getSignature))
                .map(Signature::getAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
