package org.yucang.workflow;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/** Remembers which rules held in the evaluation that the current thread makes; the engine's own result forgets them. */
final class DecisionTrace implements DmnDecisionEvaluationListener {

    private static final ThreadLocal<List<DmnEvaluatedDecisionRule>> RULES = new ThreadLocal<>();

    @Override
    public void notify(DmnDecisionEvaluationEvent event) {
        if (event.getDecisionResult() instanceof DmnDecisionTableEvaluationEvent table) {
            RULES.set(List.copyOf(table.getMatchingRules()));
        }
    }

    /** The rules that held in the decision asked for, which the engine reports after those it requires. */
    static List<DmnEvaluatedDecisionRule> of(Runnable evaluation) {
        RULES.set(List.of());
        try {
            evaluation.run();
            return RULES.get();
        } finally {
            RULES.remove();
        }
    }
}
