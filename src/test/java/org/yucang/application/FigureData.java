package org.yucang.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yucang.CommonTables;

/** The figures of the categories as the migrations define them. */
public final class FigureData {

    private FigureData() {}

    public static FigureList of(String category) {
        return new FigureList(all().stream()
                .filter(rule -> rule.getCategory().equals(category))
                .toList());
    }

    static List<FigureRule> all() {
        return CommonTables.rows(
                        "select category, figure, measure, sources, unit from figure_rule order by category, position")
                .stream()
                .map(row -> new FigureRule(row[0], row[1], Measure.valueOf(row[2]), row[3], row[4]))
                .toList();
    }

    /** Figures given as "key amount". */
    public static Figures figures(String category, String... given) {
        var amounts = new HashMap<String, BigDecimal>();
        for (var figure : given) {
            var parts = figure.split(" ");
            amounts.put(parts[0], new BigDecimal(parts[1]));
        }
        return of(category).of(amounts);
    }

    /** What the decision tables are told of these figures. */
    public static Map<String, Object> inputs(String category, Figures figures) {
        return FigureRules.inputs(all(), category, figures);
    }
}
