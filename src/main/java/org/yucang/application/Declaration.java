package org.yucang.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the declared figures out of a version, as its category measures them. */
record Declaration(ApplicationVersion version, List<FormField> fields, FigureList list, LocalDate baseDate) {

    /** How many of the warehouses are an investment of the enterprise's own. */
    static final String OWNED_WAREHOUSES = "ownedWarehouses";

    Figures figures() {
        var amounts = new HashMap<String, BigDecimal>();
        fields.stream()
                .filter(FormField::isNumber)
                .forEach(field -> field.keys().forEach(key -> amounts.put(key, typed(field, key))));
        var warehouses = WarehouseMeasures.of(version, baseDate);
        list.rules().stream()
                .filter(rule -> rule.getMeasure().isOfWarehouses())
                .forEach(rule -> amounts.put(rule.getFigure(), warehouses.amount(rule)));
        return list.of(amounts);
    }

    /** The figures and what else decides whether a conditional paper is needed. */
    Map<String, BigDecimal> conditions() {
        var all = new HashMap<>(figures().asMap());
        var owned =
                version.getWarehouses().stream().filter(w -> w.getOperation().isOwned());
        all.put(OWNED_WAREHOUSES, BigDecimal.valueOf(owned.count()));
        return all;
    }

    private BigDecimal typed(FormField field, String key) {
        return version.value(key).map(FormValue::getAmount).map(field::inUnit).orElse(null);
    }
}
