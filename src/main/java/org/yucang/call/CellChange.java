package org.yucang.call;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;

/** A cell that two editions of a table write differently, by the names of its table, row and column. */
public record CellChange(
        DecisionTable.Label table, DecisionTable.Label row, DecisionTable.Label column, String before, String after) {

    /** What differs between two editions of one file of tables, in the order of the cells. */
    static List<CellChange> between(String before, String after) {
        Map<String, String> old = DecisionTables.read(before).stream()
                .flatMap(table -> table.rules().stream())
                .flatMap(rule -> rule.cells().stream())
                .collect(Collectors.toMap(DecisionTable.Cell::id, DecisionTable.Cell::text));
        return DecisionTables.read(after).stream()
                .flatMap(table -> table.rules().stream().flatMap(rule -> changes(table, rule, old)))
                .toList();
    }

    private static Stream<CellChange> changes(DecisionTable table, DecisionTable.Rule rule, Map<String, String> old) {
        return IntStream.range(0, rule.cells().size())
                .filter(i -> !rule.cells()
                        .get(i)
                        .text()
                        .equals(old.get(rule.cells().get(i).id())))
                .mapToObj(i -> new CellChange(
                        table.label(),
                        rule.label(),
                        table.columns().get(i),
                        old.get(rule.cells().get(i).id()),
                        rule.cells().get(i).text()));
    }
}
