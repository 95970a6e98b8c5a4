package org.yucang.call;

import java.util.List;
import java.util.stream.Stream;
import org.yucang.workflow.DecisionTable;

/** Finds what a call's tables lack for a category: conditions, thresholds, the parts of the score, a table that gives points. */
record CategoryCheck(List<DecisionTable> eligibility, List<DecisionTable> score) {

    private static final String CATEGORY = "category";
    private static final String PARTS = "Parts";

    List<Finding> faults(String category) {
        var silent = Stream.concat(eligibility.stream(), score.stream().filter(CategoryCheck::isOfParts))
                .filter(table -> !concerns(table, category))
                .map(table -> Finding.of(
                        "call.fault.categoryTable", category, table.label().zh()));
        var points = score.stream()
                .anyMatch(table -> !isOfParts(table) && isOfCategories(table) && concerns(table, category));
        return Stream.concat(
                        silent, points ? Stream.empty() : Stream.of(Finding.of("call.fault.categoryPoints", category)))
                .toList();
    }

    private static boolean isOfParts(DecisionTable table) {
        return table.id().equals(PARTS);
    }

    private static boolean isOfCategories(DecisionTable table) {
        return table.inputs().get(0).name().equals(CATEGORY);
    }

    private static boolean concerns(DecisionTable table, String category) {
        return table.rules().stream().anyMatch(rule -> rule.concerns(category));
    }
}
