package org.yucang.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** By how many per cent a verified figure differs from the declared one; none where there is nothing to compare. */
public record Difference(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A declared zero or nothing that turns out to be something differs by a hundred per cent. */
    static Difference between(BigDecimal declared, BigDecimal verified) {
        var before = declared == null ? BigDecimal.ZERO : declared;
        var after = verified == null ? BigDecimal.ZERO : verified;
        if (before.signum() == 0) {
            return new Difference(after.signum() == 0 ? BigDecimal.ZERO : HUNDRED);
        }
        return new Difference(after.subtract(before).multiply(HUNDRED).divide(before, 4, RoundingMode.HALF_UP));
    }

    boolean isBeyond(BigDecimal tolerance) {
        return percent.abs().compareTo(tolerance) > 0;
    }

    /** As it is shown: one decimal, with its sign. */
    public String show() {
        var rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString().replace('-', '−') + "%";
    }
}
