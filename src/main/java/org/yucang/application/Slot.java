package org.yucang.application;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.yucang.person.Masking;
import org.yucang.platform.Secrets;

/** A place of a version where an answer stands ({@link Defect} names them): what is asked there, and how it is got and kept. */
record Slot(Question question, String target, Supplier<Object> get, Consumer<Object> set) {

    private static final Pattern WAREHOUSE = Pattern.compile("warehouse\\.(\\d+)\\.(\\w+)");
    private static final Pattern SERVED = Pattern.compile("served\\.(\\d+)\\.(\\w+)");
    private static final String FIELD = "field.";

    /** The place of this name; a form that does not ask for it, or a warehouse that is no more, has none. */
    static Optional<Slot> find(ApplicationVersion version, Form form, String target) {
        var found = WAREHOUSE.matcher(target);
        if (found.matches()) {
            var position = Integer.parseInt(found.group(1));
            return version.getWarehouses().stream()
                    .filter(warehouse -> warehouse.getPosition() == position)
                    .findFirst()
                    .flatMap(warehouse -> WarehouseFields.find(found.group(2)).map(field -> of(warehouse, field)));
        }
        var row = SERVED.matcher(target);
        if (row.matches()) {
            return version.getServed().stream()
                    .filter(firm -> firm.getPosition() == Integer.parseInt(row.group(1)))
                    .findFirst()
                    .flatMap(firm -> ServedFields.find(row.group(2)).map(field -> of(firm, field)));
        }
        var key = target.startsWith(FIELD) ? target.substring(FIELD.length()) : "";
        return form.field(key).map(field -> of(version, field, key));
    }

    static Slot of(ApplicationWarehouse warehouse, EntryField<ApplicationWarehouse> field) {
        return new Slot(
                field.question(),
                "warehouse." + warehouse.getPosition() + "." + field.key(),
                () -> field.get().apply(warehouse),
                answer -> field.set().accept(warehouse, answer));
    }

    static Slot of(ServedFirm firm, EntryField<ServedFirm> field) {
        return new Slot(
                field.question(),
                "served." + firm.getPosition() + "." + field.key(),
                () -> field.get().apply(firm),
                answer -> field.set().accept(firm, answer));
    }

    static Slot of(ApplicationVersion version, FormField field, String key) {
        var question = field.question();
        return new Slot(
                question,
                FIELD + key,
                () -> version.value(key)
                        .<Object>map(value -> value.getAmount() == null ? value.getWords() : value.getAmount())
                        .orElse(null),
                answer -> enter(version, question, key, answer));
    }

    private static void enter(ApplicationVersion version, Question question, String key, Object answer) {
        var amount = answer instanceof BigDecimal number ? number : null;
        var words = answer == null || amount != null ? null : answer.toString();
        version.enter(
                key, amount, question.isSecret() ? Secrets.ofInstallation().sealed(words) : words);
    }

    /** The answer as it is shown in its field: a secret one by its last figures. */
    String written() {
        var answer = get.get();
        return question.isSecret() ? masked((String) answer) : Written.of(question, answer);
    }

    private String masked(String sealed) {
        var text = Secrets.ofInstallation().opened(sealed);
        return "identity".equals(question.rule()) ? Masking.identity(text) : Masking.account(text);
    }
}
