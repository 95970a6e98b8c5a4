package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.enterprise.Countries;
import org.yucang.platform.Texts;

/** What a question offers to choose from, and the units in which it may be answered, as the reader's language says them. */
@RequestScoped
public class FormChoices {

    @Inject
    private Conversion conversion;

    @Inject
    private Countries countries;

    @Inject
    private EntryWords words;

    @Inject
    private Texts texts;

    List<Choice> of(String family, Question question) {
        if (question.kind().equals(Question.COUNTRY)) {
            return countries.all().stream()
                    .map(country -> new Choice(country.getCode(), country.name(Faces.getLocale())))
                    .toList();
        }
        return question.choices().stream()
                .map(value -> new Choice(value, text(choiceKey(family, question, value))))
                .toList();
    }

    private static String choiceKey(String family, Question question, String value) {
        return question.kind().equals(Question.YES_NO) ? "field." + value : family + "." + question.key() + "." + value;
    }

    /** Figures of warehouses abroad may be given as they are known there. */
    List<Choice> units(Draft draft, Slot slot) {
        var question = slot.question();
        if (!slot.target().startsWith("warehouse.")) {
            return List.of();
        }
        return conversion.units(draft.application().getCallId(), question).stream()
                .map(unit -> new Choice(unit, words.unit(question, unit, Faces.getLocale())))
                .toList();
    }

    private String text(String key) {
        return texts.of(Faces.getLocale(), key);
    }
}
