package org.yucang.application;

import java.time.Duration;
import java.time.Instant;

/** How much time there is until a call closes for a firm; the closing instant itself is not over yet. */
public record TimeLeft(Duration duration, boolean over) {

    static TimeLeft until(Instant last, Instant now) {
        var left = Duration.between(now, last);
        return new TimeLeft(left.isNegative() ? Duration.ZERO : left, left.isNegative());
    }

    public long days() {
        return duration.toDays();
    }

    public int hours() {
        return duration.toHoursPart();
    }
}
