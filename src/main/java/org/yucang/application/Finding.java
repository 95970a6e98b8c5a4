package org.yucang.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that the programme found by itself: under which rule, how grave it is, in which words, where to look, and since
 * when it is on record, if it is.
 */
public record Finding(
        String rule, boolean certain, String key, List<Object> arguments, Long otherApplicationId, Instant since) {

    private static final int MOST_KEPT = 2000;

    static Finding of(String rule, boolean certain, String key, Long otherApplicationId, Object... arguments) {
        return new Finding(rule, certain, key, List.of(arguments), otherApplicationId, null);
    }

    Finding since(Instant known) {
        return new Finding(rule, certain, key, arguments, otherApplicationId, known);
    }

    /** What was found, in no language, as far as it can be kept. */
    String facts() {
        var all = arguments.stream().map(String::valueOf).collect(Collectors.joining(" · "));
        return all.substring(0, Math.min(all.length(), MOST_KEPT));
    }

    /** The shape of its state word. */
    public String kind() {
        return certain ? "stop" : "soon";
    }
}
