package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.application.Application;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** An expert declares, before the file opens to him, that he has no conflict; or, at any time, that he has, and leaves. */
@Stateless
@RolesAllowed(Role.EXPERT)
public class DeclaringConflicts {

    @Inject
    private Seats seats;

    @Inject
    private Departures departures;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    public void noConflict(Long seatId) {
        var seat = seats.heldBy(seatId, user.id());
        seat.holder().declareNoConflict(clock.now());
        audit.record("act.noConflict", Application.KIND, seat.getApplicationId());
    }

    /** Leaves the seat with a reason, after scoring too; whatever was scored in it stays on record and does not count. */
    public void recuse(Long seatId, String reason) {
        var seat = seats.heldBy(seatId, user.id());
        audit.record("act.recused", Application.KIND, seat.getApplicationId(), reason);
        departures.recuse(seat, reason, user.current());
    }
}
