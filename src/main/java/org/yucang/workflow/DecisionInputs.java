package org.yucang.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.yucang.RuleViolation;

/** What a decision must be told before it is asked; a missing or textual number would silently make a rule pass. */
final class DecisionInputs {

    private static final Map<String, Predicate<Object>> KINDS = Map.of(
            "number", Number.class::isInstance,
            "boolean", Boolean.class::isInstance,
            "string", CharSequence.class::isInstance);

    private final DmnModelInstance model;

    DecisionInputs(DmnModelInstance model) {
        this.model = model;
    }

    void check(String decisionId, Map<String, Object> given) {
        Decision decision = model.getModelElementById(decisionId);
        check(decision, given);
    }

    private void check(Decision decision, Map<String, Object> given) {
        var required = decision.getInformationRequirements().stream()
                .map(requirement -> requirement.getRequiredDecision())
                .toList();
        required.forEach(other -> check(other, given));
        var table = (DecisionTable) decision.getExpression();
        var inputs = List.copyOf(table.getInputs());
        for (var column = 0; column < inputs.size(); column++) {
            check(inputs.get(column), allowsNull(table, column), given);
        }
    }

    private static void check(Input input, boolean allowsNull, Map<String, Object> given) {
        var expression = input.getInputExpression();
        var name = expression.getText().getTextContent();
        var value = given.get(name);
        if (value == null ? !(allowsNull && given.containsKey(name)) : !isA(expression.getTypeRef(), value)) {
            throw new RuleViolation(value == null ? "decision.missing" : "decision.kind", input.getLabel(), name);
        }
    }

    private static boolean isA(String kind, Object value) {
        return KINDS.get(kind).test(value);
    }

    /** A column whose cells ask for null, as that of the prior year does, may be given none. */
    private static boolean allowsNull(DecisionTable table, int column) {
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column))
                .anyMatch(cell -> cell.getTextContent().contains("null"));
    }
}
