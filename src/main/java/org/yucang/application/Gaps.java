package org.yucang.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every answer, warehouse entry and paper that a version lacks or that cannot be right, in the form's order. */
record Gaps(ApplicationVersion version, Form form, Map<String, BigDecimal> conditions) {

    List<Gap> list() {
        return Stream.of(fields(), warehouses(), materials())
                .flatMap(gaps -> gaps)
                .toList();
    }

    Stream<Gap> fields() {
        return form.fields().stream().flatMap(field -> field.keys().stream().flatMap(key -> gap(field, key).stream()));
    }

    private Optional<Gap> gap(FormField field, String key) {
        var value = version.value(key);
        var amount = value.map(FormValue::getAmount);
        var given = amount.isPresent() || value.map(FormValue::getWords).isPresent();
        var why = given
                ? new Answer(version, field, key).problem(amount.orElse(null)).map(broken -> "gap.tooMuch")
                : Optional.of(Gap.MISSING).filter(x -> field.isRequired() && key.equals(field.getKey()));
        return why.map(reason -> new Gap("field." + key, reason, Gap.FIGURES, 0));
    }

    Stream<Gap> warehouses() {
        if (!form.asks(FormPart.WAREHOUSES)) {
            return Stream.empty();
        }
        return version.getWarehouses().isEmpty()
                ? Stream.of(new Gap("warehouse.none", Gap.MISSING, Gap.WAREHOUSES, 0))
                : version.getWarehouses().stream().flatMap(this::of);
    }

    Stream<Gap> of(ApplicationWarehouse warehouse) {
        var rules = new WarehouseRules(warehouse);
        return Stream.concat(
                rules.missing().stream().map(key -> gap(warehouse, key, Gap.MISSING)),
                rules.problems().entrySet().stream().map(e -> gap(warehouse, e.getKey(), e.getValue())));
    }

    private static Gap gap(ApplicationWarehouse warehouse, String key, String why) {
        var position = warehouse.getPosition();
        return new Gap("warehouse." + position + "." + key, why, Gap.WAREHOUSE, position);
    }

    Stream<Gap> materials() {
        return form.materials().stream()
                .filter(material -> material.isNeeded(conditions) && !isSent(material))
                .map(material -> new Gap("material." + material.getCode(), Gap.MISSING, Gap.FILES, 0));
    }

    private boolean isSent(Material material) {
        return version.getAttachments().stream()
                .anyMatch(a -> !a.isBlind() && a.getMaterial().equals(material.getCode()));
    }
}
