package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yucang.enterprise.Countries;
import org.yucang.platform.Texts;

/**
 * Says in a language what was answered about a warehouse or a firm served, from the one way in which {@link Contents} writes
 * it down: an amount given in another unit together with how it was given.
 */
@ApplicationScoped
class EntryWords {

    private static final Pattern CONVERTED = Pattern.compile("(\\S+) = (\\S+) (\\S+) × (\\S+)");
    private static final int WAN = 4;

    @Inject
    private Texts texts;

    @Inject
    private Countries countries;

    /** All that is said of a warehouse in one of the parts of its questions. */
    List<DeclaredEntry> of(ApplicationWarehouse warehouse, String part, Locale language) {
        var kept = WarehouseContent.withOriginals(warehouse);
        return WarehouseFields.ALL.stream()
                .map(EntryField::question)
                .filter(question -> question.section().equals(part) && kept.containsKey(question.key()))
                .map(question -> entry(question, kept.get(question.key()), language))
                .toList();
    }

    private DeclaredEntry entry(Question question, String kept, Locale language) {
        var label = "declared." + question.key();
        return new DeclaredEntry(
                label, of(label, question, kept, language), question.kind().equals(Question.LINE));
    }

    /** An answer to a question of this label. */
    String of(String label, Question question, String kept, Locale language) {
        return switch (question.kind()) {
            case Question.NUMBER, Question.WHOLE -> amount(question, kept, language);
            case Question.COUNTRY -> countries.get(kept).name(language);
            case Question.YES_NO -> texts.of(language, kept.equals("true") ? "field.yes" : "field.no");
            case Question.CHOICE, Question.CHOICES ->
                Stream.of(kept.split(","))
                        .map(choice -> texts.of(language, label + "." + choice))
                        .collect(Collectors.joining(texts.of(language, "application.and")));
            default -> kept;
        };
    }

    private String amount(Question question, String kept, Locale language) {
        var converted = CONVERTED.matcher(kept);
        return converted.matches()
                ? texts.of(
                        language,
                        "entry.given",
                        inUnit(question, converted.group(1), language),
                        Wording.number(new BigDecimal(converted.group(2))),
                        unit(question, converted.group(3), language),
                        converted.group(4))
                : inUnit(question, kept, language);
    }

    private String inUnit(Question question, String kept, Locale language) {
        var amount = new BigDecimal(kept);
        return Wording.number(question.isMoney() ? amount.movePointLeft(WAN) : amount) + " "
                + unit(question, question.unit(), language);
    }

    /** The name of a unit in which the question may be answered. */
    String unit(Question question, String unit, Locale language) {
        if (unit.equals(question.unit())) {
            return texts.of(language, "unit." + unit);
        }
        var name = texts.of(language, "currency." + unit);
        return question.isMoney() ? texts.of(language, "unit.wanOf", name) : name;
    }
}
