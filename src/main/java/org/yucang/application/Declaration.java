package org.yucang.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the declared figures out of a version: some are typed, most follow from its warehouses at the base date. */
record Declaration(ApplicationVersion version, List<FormField> fields, LocalDate baseDate) {

    /** How many of the warehouses are an investment of the enterprise's own. */
    static final String OWNED_WAREHOUSES = "ownedWarehouses";

    private static final int WAN = 4;

    Figures figures() {
        return Figures.of(amounts());
    }

    /** The figures and what else decides whether a conditional paper is needed. */
    Map<String, BigDecimal> conditions() {
        var all = new HashMap<>(figures().asMap());
        all.put(
                OWNED_WAREHOUSES,
                count(warehouses().filter(w -> w.getOperation().isOwned())));
        return all;
    }

    private Map<String, BigDecimal> amounts() {
        var amounts = new HashMap<String, BigDecimal>();
        fields.stream()
                .filter(FormField::isNumber)
                .forEach(field -> field.keys().forEach(key -> amounts.put(key, typed(field, key))));
        amounts.put(Figures.AREA_IN_USE, sum(w -> w.getAreas().getInUse()));
        amounts.put(Figures.AREA_USED, sum(w -> w.getAreas().getUsed()));
        amounts.put(Figures.INPUT, wan(sum(w -> w.getInputs().total())));
        amounts.put(Figures.WAREHOUSES, count(warehouses()));
        amounts.put(Figures.COUNTRIES, count(all(w -> w.getSite().getCountry()).distinct()));
        amounts.put(Figures.MONTHS, ofAll(this::months, BigDecimal::max));
        amounts.put(Figures.MONTHS_SHORTEST, ofAll(this::months, BigDecimal::min));
        amounts.put(Figures.VALUE_OUT, wan(sum(w -> w.getTurnover().getValueOut())));
        amounts.put(Figures.VALUE_OUT_PRIOR, wan(sum(w -> w.getTurnover().getValueOutPrior())));
        amounts.put(Figures.ORDERS, sum(w -> w.getTurnover().getOrdersOut()));
        return amounts;
    }

    private BigDecimal typed(FormField field, String key) {
        return version.value(key).map(FormValue::getAmount).map(field::inUnit).orElse(null);
    }

    private BigDecimal months(ApplicationWarehouse warehouse) {
        var since = warehouse.getTurnover().getRunningSince();
        return since == null ? null : BigDecimal.valueOf(Math.max(0, ChronoUnit.MONTHS.between(since, baseDate)));
    }

    private BigDecimal sum(Function<ApplicationWarehouse, BigDecimal> part) {
        return ofAll(part, BigDecimal::add);
    }

    private BigDecimal ofAll(Function<ApplicationWarehouse, BigDecimal> part, BinaryOperator<BigDecimal> together) {
        return all(part).reduce(together).orElse(null);
    }

    private <T> Stream<T> all(Function<ApplicationWarehouse, T> part) {
        return warehouses().map(part).filter(Objects::nonNull);
    }

    private Stream<ApplicationWarehouse> warehouses() {
        return version.getWarehouses().stream();
    }

    private static BigDecimal count(Stream<?> things) {
        return BigDecimal.valueOf(things.count());
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointLeft(WAN);
    }
}
