package org.yucang.workflow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;

/** Tries a table that must have exactly one answer just below, at and just above every number that its cells name. */
final class Coverage {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    private final DmnEngine engine;
    private final DmnDecision decision;
    private final DecisionTable table;

    Coverage(DmnEngine engine, DmnModelInstance model, Decision decision) {
        this.engine = engine;
        this.decision = engine.parseDecision(decision.getId(), model);
        this.table = (DecisionTable) decision.getExpression();
    }

    /** The inputs for which no row holds. */
    List<Map<String, Object>> gaps() {
        return trials().stream().filter(inputs -> rows(inputs) == 0).toList();
    }

    /** The inputs for which two rows hold. */
    List<Map<String, Object>> overlaps() {
        return trials().stream().filter(inputs -> rows(inputs) > 1).toList();
    }

    private int rows(Map<String, Object> inputs) {
        try {
            return engine.evaluateDecisionTable(decision, inputs).size();
        } catch (DmnHitPolicyException severalRowsHold) {
            return 2;
        }
    }

    private List<Map<String, Object>> trials() {
        List<Map<String, Object>> trials = List.of(Map.of());
        var inputs = List.copyOf(table.getInputs());
        for (var column = 0; column < inputs.size(); column++) {
            trials = product(trials, name(inputs.get(column)), values(inputs.get(column), column));
        }
        return trials;
    }

    private static List<Map<String, Object>> product(List<Map<String, Object>> trials, String name, List<?> values) {
        var all = new ArrayList<Map<String, Object>>();
        for (var trial : trials) {
            for (var value : values) {
                var extended = new HashMap<>(trial);
                extended.put(name, value);
                all.add(extended);
            }
        }
        return all;
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent();
    }

    private List<?> values(Input input, int column) {
        return switch (input.getInputExpression().getTypeRef()) {
            case "boolean" -> List.of(true, false);
            case "string" -> matches(WORD, 1, column).distinct().toList();
            default -> numbers(column);
        };
    }

    private List<BigDecimal> numbers(int column) {
        var named = Stream.concat(Stream.of("0"), matches(NUMBER, 0, column)).map(BigDecimal::new);
        return named.distinct()
                .flatMap(number -> Stream.of(number.subtract(STEP), number, number.add(STEP)))
                .toList();
    }

    private Stream<String> matches(Pattern pattern, int group, int column) {
        return table.getRules().stream()
                .map(rule -> List.copyOf(rule.getInputEntries()).get(column).getTextContent())
                .flatMap(cell -> pattern.matcher(cell).results())
                .map(result -> result.group(group));
    }
}
