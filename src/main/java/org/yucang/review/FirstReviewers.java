package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has judged an application so far; they may not judge it again at another level, nor rule on an objection to it. */
@ApplicationScoped
public class FirstReviewers {

    @Inject
    private Acceptances acceptances;

    @Inject
    private Opinions opinions;

    @Inject
    private Disputes disputes;

    @Inject
    private QualificationDecisions decisions;

    /** The persons, by id, who accepted it, gave an opinion on it or checked its qualification. */
    public Set<Long> of(Long applicationId) {
        return Stream.of(
                        acceptances.of(applicationId).stream().map(Acceptance::getSignature),
                        opinions.of(applicationId).stream().map(Opinion::getSignature),
                        disputes.settlement(applicationId).stream().map(DisputeSettlement::getSignature),
                        decisions.of(applicationId).stream().map(QualificationDecision::getSignature))
                .flatMap(signatures -> signatures)
                .map(Signature::getPersonId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    boolean accepted(Long applicationId, Long personId) {
        return acceptances.of(applicationId).stream()
                .anyMatch(a -> Objects.equals(a.getSignature().getPersonId(), personId));
    }
}
