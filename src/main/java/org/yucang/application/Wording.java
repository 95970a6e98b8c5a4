package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.platform.Texts;

/** Says in a language what stands at a place of a version, from the one way in which {@link Contents} writes it down. */
@ApplicationScoped
public class Wording {

    private static final String WAREHOUSE = "warehouse\\.\\d+\\..*";
    private static final String SERVED = "served\\.\\d+\\..*";

    @Inject
    private Texts texts;

    @Inject
    private EntryWords entries;

    /** The name of a place. */
    String place(String target, Locale language) {
        if (target.endsWith(".blind")) {
            var original = place(target.substring(0, target.lastIndexOf('.')), language);
            return texts.of(language, "view.blindOf", original);
        }
        var label = texts.of(language, Places.label(target));
        var number = target.startsWith("warehouse.") ? target.replaceFirst("warehouse\\.(\\d+).*", "$1") : "";
        return target.matches(WAREHOUSE)
                ? texts.of(language, "gap.ofWarehouse", number, label)
                : (label + " " + number).strip();
    }

    /** What stands there, persons' data masked. */
    String value(Form form, String target, String kept, Locale language) {
        return value(form, target, kept, language, false);
    }

    /** The same, persons' data in full where their own firm reads it. */
    String value(Form form, String target, String kept, Locale language, boolean full) {
        if (kept == null) {
            return "";
        }
        var key = target.substring(target.lastIndexOf('.') + 1);
        return entry(target, key)
                .map(question -> entries.of(Places.label(target), question, kept, language))
                .or(() -> form.field(key)
                        .map(field -> ofField(field, key, PersonalWords.of(field.question(), kept, full), language)))
                .orElse(kept);
    }

    /** The question about a warehouse or a firm served whose answer stands there. */
    private static Optional<Question> entry(String target, String key) {
        return target.matches(WAREHOUSE)
                ? WarehouseFields.find(key).map(EntryField::question)
                : target.matches(SERVED) ? ServedFields.find(key).map(EntryField::question) : Optional.empty();
    }

    private String ofField(FormField field, String key, String kept, Locale language) {
        if (field.isNumber()) {
            return number(field.inUnit(new BigDecimal(kept))) + " " + texts.of(language, "unit." + field.getUnit());
        }
        return first(language, kept, field.isYesNo() ? "field." + kept : "field." + key + "." + kept);
    }

    /** The text of the first key that has one. */
    private String first(Locale language, String otherwise, String... keys) {
        return Stream.of(keys)
                .filter(texts::has)
                .map(key -> texts.of(language, key))
                .findFirst()
                .orElse(otherwise);
    }

    static String number(BigDecimal amount) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
