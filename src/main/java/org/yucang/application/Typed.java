package org.yucang.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.yucang.Money;
import org.yucang.RuleViolation;
import org.yucang.platform.TypedNumber;
import org.yucang.platform.TypedTime;

/** Reads what was typed as the answer to a question. */
final class Typed {

    private static final int MOST_CHARACTERS = 4000;

    /** The decimals that are kept of a figure, by its unit, and the amount from which on its unit must be wrong. */
    private static final Map<String, Integer> DECIMALS = Map.of("sqm", 2, "percent", 2, "tons", 2, "degrees", 6);

    private static final Map<String, BigDecimal> MOST = Map.of(
            "wan", new BigDecimal("100000000"),
            "sqm", new BigDecimal("100000000"),
            "orders", new BigDecimal("1000000"),
            "percent", new BigDecimal("1000"),
            "degrees", new BigDecimal("1000"));

    private Typed() {}

    /** The answer, none for an empty field; an amount given in another unit comes out in the question's own. */
    static Object read(Question question, String typed, BigDecimal rate) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return empty(question);
        }
        return switch (question.kind()) {
            case Question.NUMBER -> number(question, text, rate);
            case Question.WHOLE -> whole(text);
            case Question.DATE -> TypedTime.day(text).orElseThrow(() -> new RuleViolation("entry.noDay", text));
            case Question.YES_NO, Question.CHOICE -> known(question, text);
            case Question.CHOICES ->
                Arrays.stream(text.split(","))
                        .map(one -> known(question, one))
                        .sorted()
                        .reduce((one, other) -> one + "," + other)
                        .orElseThrow();
            case Question.LINE -> words(text, question.longest());
            default -> words(text, null);
        };
    }

    private static Object empty(Question question) {
        if ("never".equals(question.rule())) {
            throw new RuleViolation("entry.neverEmpty");
        }
        return null;
    }

    private static BigDecimal number(Question question, String text, BigDecimal rate) {
        var amount = amount(text).multiply(rate);
        if (amount.abs().compareTo(MOST.getOrDefault(question.unit(), new BigDecimal("1000000000"))) >= 0) {
            throw new RuleViolation("field.tooLarge");
        }
        return question.isMoney()
                ? Money.ofWan(amount.setScale(6, RoundingMode.HALF_UP)).yuan()
                : amount.setScale(DECIMALS.getOrDefault(question.unit(), 4), RoundingMode.HALF_UP);
    }

    static BigDecimal amount(String text) {
        return TypedNumber.read(text).orElseThrow(() -> new RuleViolation("entry.noNumber", text));
    }

    private static Integer whole(String text) {
        try {
            return amount(text).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new RuleViolation("field.notWhole");
        }
    }

    private static String known(Question question, String text) {
        if (!question.choices().contains(text)) {
            throw new RuleViolation("entry.noChoice", text);
        }
        return text;
    }

    /** A line has its place in a column; a longer text is told when it is checked, and kept whole. */
    private static String words(String text, Integer longest) {
        var most = longest == null ? MOST_CHARACTERS : longest;
        if (text.length() > most) {
            throw new RuleViolation("field.tooLong", most, text.codePointCount(0, text.length()));
        }
        return text;
    }
}
