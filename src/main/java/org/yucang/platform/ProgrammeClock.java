package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The one clock of the programme: every date, deadline and timer is read from it, and the demonstration and the tests move it. */
@ApplicationScoped
public class ProgrammeClock {

    /** The zone in which every deadline is meant and every time is shown. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();
    private volatile Clock clock = Clock.systemUTC();

    /** Now, in whole milliseconds, as the engine keeps them. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Lets the clock run on from another instant, and tells everyone who keeps time by it. */
    public void moveTo(Instant instant) {
        var offset = Duration.between(Instant.now(), instant);
        clock = Clock.offset(Clock.systemUTC(), offset);
        followers.forEach(follower -> follower.accept(offset));
    }

    /** A keeper of its own time that must follow this clock; it is given the distance from the system's clock. */
    public void follow(Consumer<Duration> follower) {
        followers.add(follower);
    }
}
