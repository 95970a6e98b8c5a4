package org.yucang.application;

import java.util.List;

/** Something that the programme found by itself: under which rule, how grave it is, in which words, and where to look. */
public record Finding(String rule, boolean certain, String key, List<Object> arguments, Long otherApplicationId) {

    static Finding of(String rule, boolean certain, String key, Long otherApplicationId, Object... arguments) {
        return new Finding(rule, certain, key, List.of(arguments), otherApplicationId);
    }

    /** The shape of its state word. */
    public String kind() {
        return certain ? "stop" : "soon";
    }
}
