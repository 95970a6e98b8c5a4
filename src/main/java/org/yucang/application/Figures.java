package org.yucang.application;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures by which an application is judged, in the units of the rules (m², 万元, 万单, months, %): declared, verified
 * or mixed. What follows from others, the use rate, say, is computed anew whenever one of them changes.
 */
public final class Figures {

    /** The one figure on which customs has the word. */
    public static final String EXPORTS_9810 = "exports9810";

    private final FigureList list;
    private final Map<String, BigDecimal> amounts;

    Figures(FigureList list, Map<String, BigDecimal> amounts) {
        this.list = list;
        this.amounts = Collections.unmodifiableMap(amounts);
    }

    /** These figures with one of them replaced, as a verification does. */
    public Figures with(String key, BigDecimal amount) {
        var changed = new LinkedHashMap<>(amounts);
        changed.put(key, amount);
        return list.of(changed);
    }

    /** The amount of a figure, or null where there is none (no prior year, say). */
    public BigDecimal get(String key) {
        return amounts.get(key);
    }

    public Map<String, BigDecimal> asMap() {
        return amounts;
    }
}
