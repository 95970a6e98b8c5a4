package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Submitting;
import org.yucang.workflow.Runs;

/** The ranked applications whose panels are at work again: until these have ended, the totals they had decide nothing. */
@ApplicationScoped
class ScoredAgain {

    @Inject
    private Rankings rankings;

    @Inject
    private Applications applications;

    @Inject
    private Runs runs;

    /** Their numbers, in order; none where every total of the call stands. */
    List<String> numbers(Long callId) {
        var ranked = rankings.latestLines(callId).stream()
                .map(RankedApplication::getApplicationId)
                .toList();
        return applications.all(runs.running(Submitting.APPLICATION, ranked)).values().stream()
                .map(Application::getNumber)
                .sorted()
                .toList();
    }

    void demandNone(Long callId) {
        var numbers = numbers(callId);
        if (!numbers.isEmpty()) {
            throw new RuleViolation("panel.scoredAgain", String.join(", ", numbers));
        }
    }
}
