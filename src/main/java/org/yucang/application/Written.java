package org.yucang.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes an answer as it is typed. */
final class Written {

    private Written() {}

    static String of(Question question, Object answer) {
        if (answer == null) {
            return "";
        }
        if (answer instanceof BigDecimal amount) {
            return question.isMoney()
                    ? format(amount.movePointLeft(4), "#,##0.00####")
                    : format(amount, "#,##0.######");
        }
        return answer instanceof Boolean yes ? yes ? "yes" : "no" : answer.toString();
    }

    /** With two decimals, as an amount in a sentence. */
    static String rounded(BigDecimal amount) {
        return format(amount.setScale(2, RoundingMode.HALF_UP), "#,##0.00");
    }

    private static String format(BigDecimal amount, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
