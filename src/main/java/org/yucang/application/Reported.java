package org.yucang.application;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An application beside the statistics: its figures of the base year and of the year before, the months that its firm
 * owes, those of them that are missing, and the months of the base year that came late.
 */
public record Reported(List<ReportedLine> lines, int owed, List<YearMonth> missing, List<YearMonth> late) {

    /** The largest difference, up or down; none where no figure can be compared. */
    BigDecimal largest() {
        return lines.stream()
                .map(line -> line.difference().abs())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the eligibility table is told. */
    Map<String, Object> inputs(boolean explained) {
        var inputs = new HashMap<String, Object>();
        inputs.put("monthsOwed", BigDecimal.valueOf(owed));
        inputs.put("monthsReported", BigDecimal.valueOf(owed - missing.size()));
        inputs.put("reportedDifference", largest());
        inputs.put("differenceExplained", explained);
        return inputs;
    }
}
