package org.yucang;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan, two decimals; forms and reports show it in 万元 (10,000 yuan). */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** The amount typed in 万元; at most six decimals, so that no part of a fen is lost. */
    public static Money ofWan(BigDecimal wan) {
        return new Money(wan.movePointRight(4).setScale(2, RoundingMode.UNNECESSARY));
    }

    /** The exact amount in 万元, with at least two decimals. */
    public BigDecimal wan() {
        var exact = yuan.movePointLeft(4).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact;
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }
}
