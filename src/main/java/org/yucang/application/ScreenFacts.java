package org.yucang.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yucang.workflow.DecisionTable;

/** A call's eligibility table before anything is typed: which of its inputs are asked, and what the rest counts as. */
record ScreenFacts(DecisionTable table, List<ScreenQuestion> questions) {

    /** The questions on which a row turns that may keep one of these categories out. */
    List<ScreenLine> lines(Iterable<String> categories) {
        return questions.stream()
                .flatMap(question -> table.inputs().stream()
                        .filter(column -> column.name().equals(question.getInput()))
                        .filter(column -> decides(table.inputs().indexOf(column), categories))
                        .map(column -> ScreenLine.of(question, column)))
                .toList();
    }

    private boolean decides(int column, Iterable<String> categories) {
        return table.rules().stream()
                .filter(rule -> !rule.cells().get(column).text().isBlank())
                .filter(rule ->
                        rule.cells().stream().anyMatch(cell -> cell.text().equals("\"block\"")))
                .anyMatch(rule -> concernsAny(rule, categories));
    }

    private static boolean concernsAny(DecisionTable.Rule rule, Iterable<String> categories) {
        for (var category : categories) {
            if (rule.concerns(category)) {
                return true;
            }
        }
        return false;
    }

    /** All inputs for a category; what is not asked is taken as fulfilled, and a share in an operator as none. */
    Map<String, Object> inputs(String category, Map<String, Object> answers) {
        var inputs = new HashMap<String, Object>();
        table.inputs().forEach(column -> inputs.put(column.name(), unasked(column)));
        questions.stream()
                .map(ScreenQuestion::getInput)
                .filter(answers::containsKey)
                .forEach(input -> inputs.put(input, answers.get(input)));
        inputs.put("category", category);
        return inputs;
    }

    private Object unasked(DecisionTable.Input column) {
        return switch (column.type()) {
            case "boolean" -> Boolean.TRUE;
            case "number" -> isAsked(column.name()) ? BigDecimal.ZERO : null;
            default -> "";
        };
    }

    private boolean isAsked(String input) {
        return questions.stream().anyMatch(question -> question.getInput().equals(input));
    }
}
