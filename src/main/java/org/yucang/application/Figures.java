package org.yucang.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures by which an application is judged, in the units of the rules (m², 万元, 万单, months, %): declared, verified
 * or mixed. What follows from others, the use rate and the growth, is computed anew whenever one of them changes.
 */
public final class Figures {

    public static final String AREA_IN_USE = "areaInUse";
    public static final String AREA_USED = "areaUsed";
    public static final String INPUT = "input";
    public static final String WAREHOUSES = "warehouses";
    public static final String COUNTRIES = "countries";
    public static final String MONTHS = "months";
    public static final String MONTHS_SHORTEST = "monthsShortest";
    public static final String VALUE_OUT = "valueOut";
    public static final String VALUE_OUT_PRIOR = "valueOutPrior";
    public static final String ORDERS = "orders";
    public static final String SERVED = "served";
    public static final String SERVED_HENAN = "servedHenan";
    public static final String EXPORTS_9810 = "exports9810";
    public static final String USE_RATE = "useRate";
    public static final String GROWTH = "growth";

    /** The figures that can be verified, in the order in which people read them. */
    public static final List<String> BASIC = List.of(
            AREA_IN_USE,
            AREA_USED,
            INPUT,
            WAREHOUSES,
            COUNTRIES,
            MONTHS,
            MONTHS_SHORTEST,
            VALUE_OUT,
            VALUE_OUT_PRIOR,
            ORDERS,
            SERVED,
            SERVED_HENAN,
            EXPORTS_9810);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    private final Map<String, BigDecimal> amounts;

    private Figures(Map<String, BigDecimal> amounts) {
        this.amounts = amounts;
    }

    /** The figures of these amounts; an amount that nobody gave is simply not there. */
    public static Figures of(Map<String, BigDecimal> given) {
        var all = new LinkedHashMap<String, BigDecimal>();
        BASIC.stream().filter(key -> given.get(key) != null).forEach(key -> all.put(key, given.get(key)));
        put(all, USE_RATE, percent(all.get(AREA_USED), all.get(AREA_IN_USE)));
        put(all, GROWTH, growth(all.get(VALUE_OUT), all.get(VALUE_OUT_PRIOR)));
        return new Figures(Collections.unmodifiableMap(all));
    }

    /** By how many per cent an amount grew; null where there is nothing to compare with. */
    static BigDecimal growth(BigDecimal amount, BigDecimal prior) {
        var ratio = percent(amount, prior);
        return ratio == null ? null : ratio.subtract(HUNDRED);
    }

    private static void put(Map<String, BigDecimal> all, String key, BigDecimal amount) {
        if (amount != null) {
            all.put(key, amount);
        }
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** These figures with one of them replaced, as a verification does. */
    public Figures with(String key, BigDecimal amount) {
        var changed = new LinkedHashMap<>(amounts);
        changed.put(key, amount);
        return of(changed);
    }

    /** The amount of a figure, or null where there is none (no prior year, say). */
    public BigDecimal get(String key) {
        return amounts.get(key);
    }

    public Map<String, BigDecimal> asMap() {
        return amounts;
    }
}
