package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.yucang.RuleViolation;
import org.yucang.platform.Texts;
import org.yucang.platform.Times;

/** Says the news of a draft in the reader's language, as the browser's script takes them. */
@ApplicationScoped
class DraftWords {

    @Inject
    private Texts texts;

    JsonObject of(DraftNews news, Locale locale) {
        return Json.createObjectBuilder()
                .add("saved", texts.of(locale, "entry.saved", Times.clock(news.savedAt())))
                .add("problems", sentences(news.problems(), locale))
                .add("advice", sentences(news.advice(), locale))
                .add("converted", converted(news.originals(), locale))
                .add("changes", changes(news.changes(), locale))
                .add("others", others(news.others(), locale))
                .add("last", news.last())
                .add("lists", lists(news.lists(), locale))
                .add("listed", news.listed())
                .build();
    }

    JsonObject of(RuleViolation broken, Locale locale) {
        return Json.createObjectBuilder()
                .add("refused", texts.of(locale, broken.key(), broken.arguments()))
                .build();
    }

    private JsonObjectBuilder sentences(List<Gap> gaps, Locale locale) {
        var sentences = Json.createObjectBuilder();
        gaps.forEach(gap -> sentences.add(
                gap.target(), texts.of(locale, gap.why(), gap.arguments().toArray())));
        return sentences;
    }

    private JsonObjectBuilder converted(List<OriginalAmount> originals, Locale locale) {
        var sentences = Json.createObjectBuilder();
        originals.forEach(original -> sentences.add(original.getTarget(), converted(original, locale)));
        return sentences;
    }

    /** The original amount with its rate and what it comes to: 21,527.82 平方英尺 × 0.09290304 = 2,000.00 ㎡. */
    String converted(OriginalAmount original, Locale locale) {
        var comesTo = original.getAmount().multiply(original.getRate());
        return texts.of(
                locale,
                original.getUnit().equals(Conversion.SQUARE_FEET) ? "entry.converted.area" : "entry.converted.money",
                Written.rounded(original.getAmount()),
                texts.of(locale, "currency." + original.getUnit()),
                original.getRate().stripTrailingZeros().toPlainString(),
                Written.rounded(comesTo));
    }

    private JsonArrayBuilder changes(List<DraftEntry> changes, Locale locale) {
        var all = Json.createArrayBuilder();
        changes.forEach(entry -> {
            var change = Json.createObjectBuilder()
                    .add("target", entry.getTarget())
                    .add(
                            "note",
                            texts.of(locale, "entry.changedBy", entry.getPersonName(), Times.clock(entry.getAt())));
            if (entry.getWords() != null) {
                change.add("text", entry.getWords());
            }
            all.add(change.add("unit", entry.getUnit() == null ? "" : entry.getUnit()));
        });
        return all;
    }

    private JsonArrayBuilder lists(List<ListChange> changes, Locale locale) {
        var all = Json.createArrayBuilder();
        changes.forEach(change -> all.add(texts.of(
                locale,
                "listChange." + change.getAct(),
                change.getPersonName(),
                change.getThing(),
                Times.clock(change.getAt()))));
        return all;
    }

    private JsonArrayBuilder others(List<DraftPresence> others, Locale locale) {
        var all = Json.createArrayBuilder();
        others.forEach(other -> all.add(texts.of(locale, "entry.other", other.getPersonName())));
        return all;
    }
}
