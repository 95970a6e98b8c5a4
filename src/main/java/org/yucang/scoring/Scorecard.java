package org.yucang.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sum of an application's points. The computed indicators come rounded to 0.01 each and are added as they are; the
 * experts' mean is rounded for the total and kept to 0.0001 for ties.
 */
record Scorecard(List<ScoreLine> lines, ExpertMean experts, List<String> missedFloors) {

    static final String EXPERTS = "D";

    Scorecard missing(List<String> floors) {
        return new Scorecard(lines, experts, floors);
    }

    BigDecimal part(String part) {
        return part.equals(EXPERTS)
                ? experts.points()
                : lines.stream()
                        .filter(line -> line.part().equals(part))
                        .map(ScoreLine::points)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    BigDecimal computed() {
        return part("A").add(part("B")).add(part("C"));
    }

    BigDecimal total() {
        return afterDeductions(computed().add(experts.points()));
    }

    BigDecimal unrounded() {
        return afterDeductions(computed().add(experts.unrounded()));
    }

    /** Deductions touch the sum and no part, and never leave less than nothing. */
    private BigDecimal afterDeductions(BigDecimal sum) {
        return sum.add(part(DeductedPoints.PART)).max(BigDecimal.ZERO.setScale(sum.scale()));
    }
}
