package org.yucang.application;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A figure as it is declared and as it was reported to the statistics. */
public record ReportedLine(String figure, BigDecimal declared, BigDecimal reported) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    /** By how many per cent of what was reported the declared figure is above or below it. */
    public BigDecimal difference() {
        if (reported.signum() == 0) {
            return declared.signum() == 0 ? BigDecimal.ZERO : HUNDRED;
        }
        return declared.subtract(reported).multiply(HUNDRED).divide(reported, SCALE, RoundingMode.HALF_UP);
    }
}
