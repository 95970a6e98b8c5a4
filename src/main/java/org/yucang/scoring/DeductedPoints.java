package org.yucang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.workflow.Decisions;

/**
 * Asks a call's own tables what is taken off: for monthly statistics that came late, and, once, for the largest difference
 * that a check on the spot has found. A call whose tables do not know a deduction has none.
 */
final class DeductedPoints {

    /** The part of a score to which deductions belong; they are less than nothing. */
    static final String PART = "K";

    private static final String LATE_STATISTICS = "LateStatistics";
    private static final String SITE_DEVIATION = "SiteDeviation";

    private final Decisions decisions;
    private final Map<String, String> pinned;

    DeductedPoints(Decisions decisions, Map<String, String> pinned) {
        this.decisions = decisions;
        this.pinned = pinned;
    }

    /** The rows that take points off; {@code deviations} are the differences found on the spot in %, by criterion. */
    List<ScoreLine> lines(int lateMonths, Map<String, BigDecimal> deviations) {
        var late = line("K1", LATE_STATISTICS, Map.of("lateMonths", lateMonths), BigDecimal.valueOf(lateMonths));
        var site = deviations.entrySet().stream()
                .flatMap(found -> line("K2", SITE_DEVIATION, inputs(found), found.getValue()).stream())
                .min(Comparator.comparing(ScoreLine::points)
                        .thenComparing(ScoreLine::valueUsed, Comparator.reverseOrder()));
        return Stream.of(late, site).flatMap(Optional::stream).toList();
    }

    private static Map<String, Object> inputs(Map.Entry<String, BigDecimal> found) {
        var inputs = new HashMap<String, Object>();
        inputs.put("criterion", found.getKey());
        inputs.put("deviation", found.getValue());
        return inputs;
    }

    private Optional<ScoreLine> line(String code, String table, Map<String, Object> inputs, BigDecimal value) {
        return Optional.ofNullable(pinned.get(table))
                .flatMap(definition -> decisions.evaluate(definition, inputs).stream()
                        .map(row -> new ScoreLine(
                                code,
                                PART,
                                new BigDecimal(row.output("points")).setScale(2, RoundingMode.HALF_UP),
                                BigDecimal.ZERO,
                                value,
                                inputs.toString(),
                                definition,
                                row.ruleId()))
                        .filter(line -> line.points().signum() < 0)
                        .findFirst());
    }
}
