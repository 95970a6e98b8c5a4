package org.yucang.platform;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day or a minute as people type it: 2021-08-30 or 2021/8/30 or 2021年8月30日, and 23:59 in Beijing. */
public final class TypedTime {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern MINUTE = Pattern.compile(DAY.pattern() + "[ T]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

    private TypedTime() {}

    public static Optional<LocalDate> day(String typed) {
        var found = DAY.matcher(plain(typed));
        try {
            return found.matches()
                    ? Optional.of(LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public static Optional<Instant> minute(String typed) {
        var found = MINUTE.matcher(plain(typed));
        try {
            return found.matches()
                    ? Optional.of(LocalDateTime.of(
                                    number(found.group(1)),
                                    number(found.group(2)),
                                    number(found.group(3)),
                                    number(found.group(4)),
                                    number(found.group(5)),
                                    found.group(6) == null ? 0 : number(found.group(6)))
                            .atZone(ProgrammeClock.ZONE)
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
