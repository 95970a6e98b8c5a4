package org.yucang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How far the totals of a panel lie from their median; beyond 30 % of it a total wants an explanation. */
record Spread(BigDecimal median) {

    private static final BigDecimal ALLOWED = new BigDecimal("0.30");

    static Spread of(List<BigDecimal> totals) {
        var sorted = totals.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return new Spread(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1)
                                .add(sorted.get(middle))
                                .divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
    }

    /** Exactly 30 % is not beyond it. */
    boolean isFar(BigDecimal total) {
        return total.subtract(median).abs().compareTo(median.multiply(ALLOWED)) > 0;
    }
}
