package org.yucang.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.yucang.RuleViolation;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Profile;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;

/** Moves the demonstration's clock forward, the timers with it; an installation that is none has no such control. */
@Stateless
@RolesAllowed({
    Role.ENTERPRISE,
    Role.COUNTY,
    Role.CITY,
    Role.CITY_FINANCE,
    Role.PROVINCE,
    Role.CUSTOMS,
    Role.EXPERT,
    Role.FINANCE,
    Role.ADMIN
})
public class MovingClock {

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Profile profile;

    @Inject
    private Audit audit;

    /** Refused with {@code clock.notBack} for an instant that is past: facts would stand in the future. */
    public void moveTo(Instant instant) {
        if (!profile.isDemonstration()) {
            throw new RuleViolation("clock.notHere");
        }
        if (instant.isBefore(clock.now())) {
            throw new RuleViolation("clock.notBack", Times.show(clock.now()));
        }
        clock.moveTo(instant);
        audit.record("act.clockMoved", "clock", 0L, Times.show(instant));
    }
}
