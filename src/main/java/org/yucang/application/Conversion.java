package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.RuleViolation;
import org.yucang.call.CallRate;
import org.yucang.call.Rates;

/** Turns amounts given in another unit into the form's: money at the call's rates, square feet by their definition. */
@ApplicationScoped
class Conversion {

    static final String SQUARE_FEET = "sqft";

    private static final BigDecimal SQUARE_FOOT = new BigDecimal("0.09290304");

    @Inject
    private Rates rates;

    /** The units in which an answer may be given, the form's own first; none where there is no choice. */
    List<String> units(Long callId, Question question) {
        if (!question.isConvertible()) {
            return List.of();
        }
        return question.isMoney()
                ? Stream.concat(
                                Stream.of(question.unit()),
                                rates.of(callId).stream().map(CallRate::getCurrency))
                        .toList()
                : List.of(question.unit(), SQUARE_FEET);
    }

    /** How much of the form's unit one of the given unit is. */
    BigDecimal rate(Long callId, Question question, String unit) {
        if (unit == null || unit.isEmpty() || unit.equals(question.unit())) {
            return BigDecimal.ONE;
        }
        if (question.isConvertible() && !question.isMoney() && unit.equals(SQUARE_FEET)) {
            return SQUARE_FOOT;
        }
        if (!question.isMoney() || !question.isConvertible()) {
            throw new RuleViolation("entry.noUnit", unit);
        }
        return rates.find(callId, unit).orElseThrow(() -> new RuleViolation("entry.noUnit", unit));
    }
}
