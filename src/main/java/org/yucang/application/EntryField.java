package org.yucang.application;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One question about a thing of which an application has several, a warehouse or a firm served, and where its answer stands. */
record EntryField<E>(Question question, Function<E, Object> get, BiConsumer<E, Object> set) {

    private static final List<String> YES_NO = List.of("yes", "no");

    @SuppressWarnings("unchecked") // Typed reads the kind of answer that the question asks for
    static <E, T> EntryField<E> of(Question question, Function<E, T> get, BiConsumer<E, T> set) {
        return new EntryField<>(question, get::apply, (thing, answer) -> set.accept(thing, (T) answer));
    }

    /** A question whose answer is yes or no, kept as true or false, and given anew each year. */
    static <E> EntryField<E> yesNo(Question question, Function<E, Boolean> get, BiConsumer<E, Boolean> set) {
        return new EntryField<>(
                question.among(YES_NO).ofTheYear(),
                get::apply,
                (thing, answer) -> set.accept(thing, answer == null ? null : "yes".equals(answer)));
    }

    EntryField<E> needed() {
        return new EntryField<>(question.needed(), get, set);
    }

    String key() {
        return question.key();
    }
}
