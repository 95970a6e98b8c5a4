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

    static Finding of(String rule, boolean certain, String key, Long otherApplicationId, Object... arguments) {
        return new Finding(rule, certain, key, List.of(arguments), otherApplicationId, null);
    }

    Finding since(Instant known) {
        return new Finding(rule, certain, key, arguments, otherApplicationId, known);
    }

    /** What was found, in no language. */
    String facts() {
        return arguments.stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }

    /** The shape of its state word. */
    public String kind() {
        return certain ? "stop" : "soon";
    }
}
