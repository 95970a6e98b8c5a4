package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.yucang.platform.Texts;

/** Lays the places of a draft out as the lines of a page, with what was typed last and what cannot be right. */
@RequestScoped
public class FormLines {

    @Inject
    private Watching watching;

    @Inject
    private FormChoices choices;

    @Inject
    private Texts texts;

    @Inject
    private DraftWords words;

    private Draft draft;
    private Map<String, DraftEntry> entries;
    private Map<String, Gap> gaps;

    void open(Draft opened, Readiness readiness) {
        draft = opened;
        entries = watching.entries(opened.application().getId()).stream()
                .collect(Collectors.toMap(DraftEntry::getTarget, Function.identity()));
        gaps = readiness.gaps().stream()
                .filter(gap -> !gap.isMissing())
                .collect(Collectors.toMap(Gap::target, Function.identity(), (first, later) -> first));
    }

    /** The id of the newest entry, from which on a page asks for news. */
    long last() {
        return entries.values().stream().mapToLong(DraftEntry::getId).max().orElse(0);
    }

    FormLine line(Slot slot, String family) {
        var question = slot.question();
        var entry = entries.get(slot.target());
        var original = draft.version().original(slot.target());
        var key = slot.target().substring(slot.target().lastIndexOf('.') + 1);
        return new FormLine(
                question,
                slot.target(),
                text(family + "." + key),
                hint(family, question),
                written(slot, entry, original.map(OriginalAmount::getAmount).orElse(null)),
                draft.isOpen(slot.target()) && !draft.isCounted(slot.target()),
                choices.of(family, question),
                question.unit() == null ? "" : text("unit." + question.unit()),
                choices.units(draft, slot),
                original.map(OriginalAmount::getUnit).orElse(question.unit()),
                original.map(o -> words.converted(o, Faces.getLocale())).orElse(""),
                problem(slot.target()),
                entry != null && entry.isPrefilled());
    }

    private static String written(Slot slot, DraftEntry entry, java.math.BigDecimal original) {
        if (entry != null && !entry.isReadable() && entry.getWords() != null) {
            return entry.getWords();
        }
        return original == null ? slot.written() : WarehouseContent.written(original);
    }

    private String hint(String family, Question question) {
        var key = family + ".hint." + question.key();
        return texts.has(key) ? text(key) : "";
    }

    private String problem(String target) {
        var gap = gaps.get(target);
        return gap == null
                ? ""
                : texts.of(Faces.getLocale(), gap.why(), gap.arguments().toArray());
    }

    private String text(String key) {
        return texts.of(Faces.getLocale(), key);
    }

    List<FormLine> lines(Stream<Slot> slots, String family) {
        return slots.map(slot -> line(slot, family)).toList();
    }
}
