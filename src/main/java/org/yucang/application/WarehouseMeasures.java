package org.yucang.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Measures the warehouses of a version by their entries, at the base date. */
record WarehouseMeasures(List<Map<String, String>> warehouses, LocalDate baseDate) {

    private static final int WAN = 4;

    static WarehouseMeasures of(ApplicationVersion version, LocalDate baseDate) {
        return new WarehouseMeasures(
                version.getWarehouses().stream().map(WarehouseContent::of).toList(), baseDate);
    }

    /** The amount of a figure; null where no warehouse says anything about it. */
    BigDecimal amount(FigureRule rule) {
        return switch (rule.getMeasure()) {
            case COUNT -> BigDecimal.valueOf(warehouses.size());
            case DISTINCT -> BigDecimal.valueOf(entries(rule).distinct().count());
            case LONGEST -> months(rule, BigDecimal::max);
            case SHORTEST -> months(rule, BigDecimal::min);
            default -> sum(rule);
        };
    }

    private BigDecimal sum(FigureRule rule) {
        var sum = entries(rule).map(BigDecimal::new).reduce(BigDecimal::add).orElse(null);
        return sum != null && rule.isMoney() ? sum.movePointLeft(WAN) : sum;
    }

    private BigDecimal months(FigureRule rule, BinaryOperator<BigDecimal> together) {
        return entries(rule)
                .map(LocalDate::parse)
                .map(since -> BigDecimal.valueOf(Math.max(0, ChronoUnit.MONTHS.between(since, baseDate))))
                .reduce(together)
                .orElse(null);
    }

    private Stream<String> entries(FigureRule rule) {
        return warehouses.stream()
                .flatMap(warehouse -> rule.getSources().stream().map(warehouse::get))
                .filter(Objects::nonNull);
    }
}
