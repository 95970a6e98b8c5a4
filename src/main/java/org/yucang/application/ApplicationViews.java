package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.yucang.enterprise.Countries;
import org.yucang.platform.Texts;

/** Gives any page the applications that it shows, each read once a request and only if its reader may. */
@Named
@RequestScoped
public class ApplicationViews {

    @Inject
    private Reading reading;

    @Inject
    private Countries countries;

    @Inject
    private Texts texts;

    @Inject
    private EntryWords entries;

    @Inject
    private Wording wording;

    private final Map<Long, ApplicationView> read = new HashMap<>();

    public ApplicationView of(Long applicationId) {
        return read.computeIfAbsent(applicationId, reading::read);
    }

    public String country(String code) {
        return code == null ? "" : countries.get(code).name(Faces.getLocale());
    }

    /** What was answered to a question, as the reader's language says it; nothing if nothing was. */
    public String answer(ApplicationView view, FormField field, String key) {
        var value = view.version().value(key);
        var amount = value.map(FormValue::getAmount);
        if (amount.isPresent()) {
            return field.inUnit(amount.get()).stripTrailingZeros().toPlainString() + " "
                    + text("unit." + field.getUnit());
        }
        var words = value.map(FormValue::getWords).orElse("");
        return words.isEmpty() ? "" : field.question().isSecret() ? secret(view, field) : said(field, words);
    }

    private static String secret(ApplicationView view, FormField field) {
        return Slot.of(view.version(), field, field.getKey()).written();
    }

    private String said(FormField field, String words) {
        if (field.isYesNo()) {
            return text("field." + words);
        }
        return field.question().choices().isEmpty() ? words : text("field." + field.getKey() + "." + words);
    }

    /** The parts in which a warehouse is described. */
    public List<String> getParts() {
        return WarehouseFields.PARTS;
    }

    public List<DeclaredEntry> entries(ApplicationWarehouse warehouse, String part) {
        return entries.of(warehouse, part, Faces.getLocale());
    }

    public String joined(List<String> words) {
        return String.join(text("application.and"), words);
    }

    /** A figure or threshold of a rule: numbers as they are, the words yes, no and the like in the reader's language. */
    public String said(String figure) {
        return figure == null || figure.isEmpty()
                ? "—"
                : Stream.of(figure.split(" / "))
                        .map(part -> part.matches("[a-zA-Z]+") ? text("rule.value." + part) : plain(part))
                        .collect(Collectors.joining(" / "));
    }

    private static String plain(String figure) {
        return figure.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(figure).stripTrailingZeros().toPlainString()
                : figure;
    }

    public String why(Gap gap) {
        return texts.of(Faces.getLocale(), gap.why(), gap.arguments().toArray());
    }

    /** A finding in the reader's language. */
    public String found(Finding finding) {
        return texts.of(Faces.getLocale(), finding.key(), finding.arguments().toArray());
    }

    private String text(String key) {
        return texts.of(Faces.getLocale(), key);
    }

    /** A place named in a return or in a list of changes, as the reader's language says it. */
    public String place(String target) {
        return wording.place(target, Faces.getLocale());
    }
}
