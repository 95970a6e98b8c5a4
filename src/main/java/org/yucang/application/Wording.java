package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yucang.enterprise.Countries;
import org.yucang.platform.Texts;

/** Says in a language what stands at a place of a version, from the one way in which {@link Contents} writes it down. */
@ApplicationScoped
public class Wording {

    private static final String WAREHOUSE = "warehouse\\.\\d+\\..*";
    private static final int WAN = 4;

    @Inject
    private Texts texts;

    @Inject
    private Countries countries;

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
        return target.matches(WAREHOUSE)
                ? ofWarehouse(key, kept, language)
                : form.field(key)
                        .map(field -> ofField(field, key, PersonalWords.of(field.question(), kept, full), language))
                        .orElse(kept);
    }

    private String ofField(FormField field, String key, String kept, Locale language) {
        if (field.isNumber()) {
            return number(field.inUnit(new BigDecimal(kept))) + " " + texts.of(language, "unit." + field.getUnit());
        }
        return first(language, kept, field.isYesNo() ? "field." + kept : "field." + key + "." + kept);
    }

    private String ofWarehouse(String key, String kept, Locale language) {
        if (key.equals("country")) {
            return countries.get(kept).name(language);
        }
        if (key.equals("services")) {
            return Stream.of(kept.split(","))
                    .map(service ->
                            first(language, service, "declared.services." + service, "declared.service." + service))
                    .collect(Collectors.joining(texts.of(language, "application.and")));
        }
        if (key.matches("invest.*|.*[vV]alue.*")) {
            return number(new BigDecimal(kept).movePointLeft(WAN)) + " " + texts.of(language, "unit.wan");
        }
        if (key.matches("area.*|.*Area")) {
            return number(new BigDecimal(kept)) + " " + texts.of(language, "unit.areaInUse");
        }
        if (kept.equals("true") || kept.equals("false")) {
            return texts.of(language, kept.equals("true") ? "field.yes" : "field.no");
        }
        return key.equals("buildMode") ? texts.of(language, "declared.mode." + kept) : kept;
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
