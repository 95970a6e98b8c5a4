package org.yucang.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Tries a table that must have exactly one answer just below, at and just above every number that its cells name. */
final class Coverage {

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final TableTrials trials;

    Coverage(DmnEngine engine, DmnModelInstance model, Decision decision) {
        this.engine = engine;
        this.decision = engine.parseDecision(decision.getId(), model);
        this.trials = new TableTrials((DecisionTable) decision.getExpression());
    }

    /** The inputs for which no row holds. */
    List<Map<String, Object>> gaps() {
        return trials.list().stream().filter(inputs -> rows(inputs) == 0).toList();
    }

    /** The inputs for which two rows hold. */
    List<Map<String, Object>> overlaps() {
        return trials.list().stream().filter(inputs -> rows(inputs) > 1).toList();
    }

    private int rows(Map<String, Object> inputs) {
        try {
            return engine.evaluateDecisionTable(decision, inputs).size();
        } catch (DmnHitPolicyException severalRowsHold) {
            return 2;
        }
    }
}
