package org.yucang.application;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is said of a warehouse, in reading order and in one way of writing, so that it can be compared and hashed. */
final class WarehouseContent {

    private WarehouseContent() {}

    static Map<String, String> of(ApplicationWarehouse warehouse) {
        var lines = new LinkedHashMap<String, String>();
        WarehouseFields.ALL.forEach(field -> {
            var value = field.get().apply(warehouse);
            if (value != null && !value.toString().isBlank()) {
                lines.put(field.key(), written(value));
            }
        });
        return lines;
    }

    /** The same, each amount that was given in another unit together with how it was given. */
    static Map<String, String> withOriginals(ApplicationWarehouse warehouse) {
        var lines = of(warehouse);
        lines.replaceAll((key, kept) -> warehouse
                .version()
                .original("warehouse." + warehouse.getPosition() + "." + key)
                .map(original -> original.after(kept))
                .orElse(kept));
        return lines;
    }

    static String written(Object value) {
        return value instanceof BigDecimal amount
                ? amount.stripTrailingZeros().toPlainString()
                : value.toString().strip();
    }
}
