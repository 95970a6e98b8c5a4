package org.yucang.open;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yucang.RuleViolation;
import org.yucang.application.ScreenLine;

/** What somebody answers in the screener: numbers and yes or no, by the input that asks. */
public class ScreenAnswers implements Serializable {

    private final Map<String, BigDecimal> amounts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** Refuses a number below zero, or above the one that it is a part of. */
    void check(ScreenLine line) {
        var amount = amounts.get(line.input());
        var most = line.atMost() == null ? null : amounts.get(line.atMost());
        if (amount != null && amount.signum() < 0) {
            throw new RuleViolation("field.negative");
        }
        if (amount != null && most != null && amount.compareTo(most) > 0) {
            throw new RuleViolation("screen.above", amount, most);
        }
    }

    /** The answers as the rules take them. */
    Map<String, Object> of(List<ScreenLine> lines) {
        var answers = new HashMap<String, Object>();
        lines.forEach(line -> answers.put(
                line.input(), line.number() ? amounts.get(line.input()) : "yes".equals(words.get(line.input()))));
        return answers;
    }

    public Map<String, BigDecimal> getAmounts() {
        return amounts;
    }

    public Map<String, String> getWords() {
        return words;
    }
}
