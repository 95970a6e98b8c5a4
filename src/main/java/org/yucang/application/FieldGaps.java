package org.yucang.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.RuleViolation;
import org.yucang.platform.Secrets;

/** Finds the answers of a form that are missing or cannot be right, by themselves or beside the others. */
record FieldGaps(ApplicationVersion version, Form form, EntryChecks checks, Map<String, RuleViolation> unread) {

    private static final String WAREHOUSE_INPUTS = "warehouseInputs";

    Stream<Gap> list() {
        return form.fields().stream().flatMap(field -> field.keys().stream().flatMap(key -> gap(field, key).stream()));
    }

    private Optional<Gap> gap(FormField field, String key) {
        var target = "field." + key;
        return problem(field, key)
                .map(broken -> new Gap(target, broken.key(), List.of(broken.arguments()), Gap.FIGURES, 0))
                .or(() -> Optional.of(Gap.of(target, Gap.MISSING, Gap.FIGURES, 0))
                        .filter(gap -> field.isRequired() && key.equals(field.getKey()) && !isGiven(key)));
    }

    private Optional<RuleViolation> problem(FormField field, String key) {
        var target = "field." + key;
        if (unread.containsKey(target)) {
            return Optional.of(unread.get(target));
        }
        var answer = new Answer(version, field, key);
        var value = version.value(key);
        var amount = value.map(FormValue::getAmount).orElse(null);
        return answer.problem(amount)
                .or(() -> answer.problem(amount, form.rules(), known(!key.equals(field.getKey()))))
                .or(() -> answer.problem(
                        value.map(FormValue::getWords)
                                .map(Secrets.ofInstallation()::opened)
                                .orElse(null),
                        checks));
    }

    private boolean isGiven(String key) {
        return version.value(key)
                .filter(v -> v.getAmount() != null || v.getWords() != null)
                .isPresent();
    }

    /** The amounts of a year by the keys of the base year, with what the warehouses add up to. */
    private Map<String, BigDecimal> known(boolean prior) {
        var known = new HashMap<String, BigDecimal>();
        for (var field : form.fields()) {
            version.value(prior ? field.getPriorKey() : field.getKey())
                    .ifPresent(value -> known.put(field.getKey(), value.getAmount()));
        }
        if (!prior && !version.getWarehouses().isEmpty()) {
            known.put(
                    WAREHOUSE_INPUTS,
                    version.getWarehouses().stream()
                            .map(warehouse -> warehouse.getInputs().total())
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return known;
    }
}
