package org.yucang;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number of an identity card after GB 11643: region, birthday, order and a check character. */
public final class IdentityNumber {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{4})(\\d{2})(\\d{2})\\d{3}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    public static boolean isValid(String typed) {
        var number = typed.strip().toUpperCase(Locale.ROOT);
        var found = FORM.matcher(number);
        return found.matches()
                && isDay(found.group(1), found.group(2), found.group(3))
                && number.charAt(17) == check(number);
    }

    private static boolean isDay(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char check(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
