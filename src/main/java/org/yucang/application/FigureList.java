package org.yucang.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The figures by which one category is judged, in the order in which people read them. */
public record FigureList(List<FigureRule> rules) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    /** The figures of these amounts, what follows from them included; an amount that nobody gave is not there. */
    public Figures of(Map<String, BigDecimal> given) {
        var all = new LinkedHashMap<String, BigDecimal>();
        rules.forEach(rule -> {
            var amount = rule.getMeasure().isDerived() ? derived(rule, given) : given.get(rule.getFigure());
            if (amount != null) {
                all.put(rule.getFigure(), amount);
            }
        });
        return new Figures(this, all);
    }

    /** The figures that can be found by themselves, and so verified. */
    public List<String> keys() {
        return rules.stream()
                .filter(rule -> !rule.getMeasure().isDerived())
                .map(FigureRule::getFigure)
                .toList();
    }

    private static BigDecimal derived(FigureRule rule, Map<String, BigDecimal> given) {
        var sources = rule.getSources();
        return switch (rule.getMeasure()) {
            case PERCENT -> percent(given.get(sources.get(0)), given.get(sources.get(1)));
            case GROWTH -> growth(given.get(sources.get(0)), given.get(sources.get(1)));
            default ->
                sources.stream()
                        .map(given::get)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
        };
    }

    /** By how many per cent an amount grew; null where there is nothing to compare with. */
    static BigDecimal growth(BigDecimal amount, BigDecimal prior) {
        var ratio = percent(amount, prior);
        return ratio == null ? null : ratio.subtract(HUNDRED);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}
