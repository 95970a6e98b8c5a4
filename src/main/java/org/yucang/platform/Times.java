package org.yucang.platform;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How an instant is written for people: Beijing time, to the minute. */
public final class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ProgrammeClock.ZONE);

    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ProgrammeClock.ZONE);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ProgrammeClock.ZONE);

    private Times() {}

    /** Day and second, where a receipt says when something came in. */
    public static String exact(Instant instant) {
        return EXACT.format(instant);
    }

    /** The second of the day, for what has just happened. */
    public static String clock(Instant instant) {
        return SECOND.format(instant);
    }

    public static String show(Instant instant) {
        return MINUTE.format(instant);
    }
}
