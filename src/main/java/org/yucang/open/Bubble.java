package org.yucang.open;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** A country or region on the map of warehouses: its name, where its middle lies, and how many warehouses stand there. */
public record Bubble(String zh, String en, BigDecimal lat, BigDecimal lng, long count) {

    private static final BigDecimal TOP = new BigDecimal("74");
    private static final BigDecimal LEFT = new BigDecimal("30");
    private static final BigDecimal ROUND = new BigDecimal("360");
    private static final BigDecimal LEAST = new BigDecimal("1.3");
    private static final BigDecimal GROWTH = new BigDecimal("0.62");

    public String name(Locale language) {
        return "en".equals(language.getLanguage()) ? en : zh;
    }

    /** On a drawing 360 wide whose left edge is 30° west, so that the Pacific is not cut. */
    public BigDecimal x() {
        return lng.add(LEFT).add(ROUND).remainder(ROUND);
    }

    public BigDecimal y() {
        return TOP.subtract(lat);
    }

    /** The area, not the width, grows with the count. */
    public BigDecimal radius() {
        return BigDecimal.valueOf(count)
                .sqrt(MathContext.DECIMAL32)
                .multiply(GROWTH)
                .add(LEAST);
    }
}
