package org.yucang.call;

import java.math.BigDecimal;
import java.util.List;
import org.yucang.Money;

/**
 * The figures a new call starts with. None of them is the province's own: they are assumed ones, so that there is
 * something to edit, and the screens say so.
 */
final class CallDefaults {

    static final BigDecimal BUDGET = wan("1200");

    private CallDefaults() {}

    static List<TierTerms> tiers() {
        return List.of(
                new TierTerms("A", "一等", "First tier", wan("100"), 5),
                new TierTerms("B", "二等", "Second tier", wan("60"), 8),
                new TierTerms("C", "三等", "Third tier", wan("40"), 7));
    }

    /** Close to the middle rates of the last day of June 2021. */
    static List<RateTerms> rates() {
        return List.of(
                rate("USD", "6.4601"),
                rate("EUR", "7.6862"),
                rate("GBP", "8.9410"),
                rate("JPY", "0.058428"),
                rate("HKD", "0.83208"),
                rate("AUD", "4.8528"),
                rate("CAD", "5.2097"),
                rate("RUB", "0.08842"));
    }

    private static RateTerms rate(String currency, String yuan) {
        return new RateTerms(currency, new BigDecimal(yuan));
    }

    private static BigDecimal wan(String amount) {
        return Money.ofWan(new BigDecimal(amount)).yuan();
    }
}
