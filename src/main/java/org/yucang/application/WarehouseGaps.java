package org.yucang.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yucang.RuleViolation;

/** Finds what one warehouse lacks and which of its entries cannot be right, each once. */
record WarehouseGaps(ApplicationWarehouse warehouse, Form form, EntryChecks checks, Map<String, RuleViolation> unread) {

    Stream<Gap> list() {
        var found = new LinkedHashMap<String, Gap>();
        WarehouseFields.ALL.forEach(field -> problem(field, found));
        var rules = new WarehouseRules(warehouse);
        rules.problems().forEach((key, why) -> found.putIfAbsent(key, gap(key, why, List.of())));
        rules.missing(form).forEach(key -> found.putIfAbsent(key, gap(key, Gap.MISSING, List.of())));
        return found.values().stream();
    }

    private void problem(EntryField<ApplicationWarehouse> field, Map<String, Gap> found) {
        var key = field.key();
        var broken = unread.get(target(key));
        var words = field.get().apply(warehouse);
        if (broken == null && words instanceof String text) {
            broken = checks.problem(field.question(), text).orElse(null);
        }
        if (broken != null) {
            found.put(key, gap(key, broken.key(), List.of(broken.arguments())));
        }
    }

    private Gap gap(String key, String why, List<Object> arguments) {
        return new Gap(target(key), why, arguments, Gap.WAREHOUSE, warehouse.getPosition());
    }

    private String target(String key) {
        return "warehouse." + warehouse.getPosition() + "." + key;
    }
}
