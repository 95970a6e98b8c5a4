package org.yucang.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.Row;

/**
 * The eligibility table as a list of conditions. The table itself answers only with rows that fail or wait; every other
 * condition for the category has passed, and a table without any condition for it is a broken one.
 */
record EligibilityTable(DecisionTable table, String category) {

    private static final String CONFIRM = "confirm";

    /** The answer of every condition, given the rows that hold and the figures and thresholds by name. */
    List<RuleAnswer> answers(List<Row> rows, Map<String, ?> known) {
        var lines = lines();
        if (lines.isEmpty()) {
            throw new IllegalStateException("The eligibility table has no condition for category " + category);
        }
        var holding = rows.stream().collect(Collectors.toMap(Row::ruleId, row -> row));
        var byRule = lines.stream()
                .collect(Collectors.groupingBy(EligibilityLine::rule, LinkedHashMap::new, Collectors.toList()));
        var answers = new ArrayList<RuleAnswer>();
        byRule.forEach((rule, its) -> answers.add(answer(rule, its, holding, known)));
        return answers;
    }

    private static RuleAnswer answer(
            String rule, List<EligibilityLine> lines, Map<String, Row> holding, Map<String, ?> known) {
        var failed =
                lines.stream().filter(line -> holding.containsKey(line.id())).toList();
        if (failed.isEmpty()) {
            return new RuleAnswer(
                    rule,
                    lines.get(0).level(),
                    RuleAnswer.PASSED,
                    said(lines, EligibilityLine::judged, known),
                    said(lines, EligibilityLine::threshold, known),
                    lines.get(0).body());
        }
        var level = failed.stream().anyMatch(line -> line.level().equals(RuleAnswer.BLOCK))
                ? RuleAnswer.BLOCK
                : failed.get(0).level();
        var found =
                failed.stream().map(line -> holding.get(line.id()).outputs()).toList();
        return new RuleAnswer(
                rule,
                level,
                level.equals(CONFIRM) ? RuleAnswer.TO_CONFIRM : RuleAnswer.FAILED,
                joined(found.stream().map(outputs -> outputs.get("value")).toList()),
                joined(found.stream().map(outputs -> outputs.get("threshold")).toList()),
                failed.get(0).body());
    }

    /** What a condition that passed was judged on: by its figures if it has any, each said once. */
    private static String said(
            List<EligibilityLine> lines, Function<EligibilityLine, String> cell, Map<String, ?> known) {
        var byFigure = lines.stream().filter(EligibilityLine::isFigure).toList();
        return joined((byFigure.isEmpty() ? lines : byFigure)
                .stream().map(cell).distinct().map(text -> said(text, known)).toList());
    }

    private static String said(String cell, Map<String, ?> known) {
        var figure = EligibilityLine.FIGURE.matcher(cell);
        var value = figure.matches() ? known.get(figure.group(1)) : cell.replace("\"", "");
        return value instanceof BigDecimal amount
                ? amount.stripTrailingZeros().toPlainString()
                : Objects.toString(value, null);
    }

    private static String joined(List<String> parts) {
        var given = parts.stream().filter(Objects::nonNull).toList();
        var words = given.stream().allMatch(part -> part.matches("[a-zA-Z]+"));
        return String.join(" / ", words ? new LinkedHashSet<>(given) : given);
    }

    private List<EligibilityLine> lines() {
        return table.rules().stream()
                .filter(rule -> rule.concerns(category))
                .map(rule -> EligibilityLine.of(rule, table.inputs().size()))
                .toList();
    }
}
