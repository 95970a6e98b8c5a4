package org.yucang.application;

import java.util.regex.Pattern;
import org.yucang.workflow.DecisionTable;

/** One row of the eligibility table: the condition it belongs to and the cells that say value, threshold, level and body. */
record EligibilityLine(String id, String rule, String value, String threshold, String level, String body) {

    /** A cell that says the figure of this name. */
    static final Pattern FIGURE = Pattern.compile("string\\((\\w+)\\)");

    /** A row whose outputs begin at this column, in the order in which this record names them. */
    static EligibilityLine of(DecisionTable.Rule rule, int first) {
        var outs = rule.cells().subList(first, rule.cells().size()).stream()
                .map(DecisionTable.Cell::text)
                .toList();
        return new EligibilityLine(
                rule.id(), plain(outs.get(0)), outs.get(1), outs.get(2), plain(outs.get(3)), plain(outs.get(4)));
    }

    boolean isFigure() {
        return FIGURE.matcher(value).matches();
    }

    /** On what it is judged: its figure, or that the answer is the one asked for. */
    String judged() {
        return isFigure() ? value : threshold;
    }

    private static String plain(String cell) {
        return cell.replace("\"", "");
    }
}
