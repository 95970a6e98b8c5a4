package org.yucang.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yucang.workflow.DecisionTable;

/** What the parts of a category's score are called in the call's own table, by their letters. */
record PartNames(List<DecisionTable> tables) {

    Map<String, DecisionTable.Label> of(String category) {
        var names = new TreeMap<String, DecisionTable.Label>();
        tables.stream()
                .filter(table -> table.id().equals(ComputedPoints.PARTS))
                .flatMap(table -> table.rules().stream())
                .filter(rule -> rule.concerns(category))
                .forEach(rule -> names.put(rule.cells().get(1).text().replace("\"", ""), rule.label()));
        return names;
    }
}
