package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;

/** The province takes an expert off a panel, or has a sheet scored anew. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class ReplacingExperts {

    @Inject
    private Seats seats;

    @Inject
    private Departures departures;

    @Inject
    private Explanations explanations;

    @Inject
    private Applications applications;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    @Inject
    private CurrentUser user;

    /** Takes an expert off because he is late or a link was found; his sheet is void and kept, his seat is filled anew while that counts. */
    public void replace(Long seatId, Departure.Cause cause, String reason) {
        var seat = readable(seatId);
        if (cause == Departure.Cause.LATE && seat.isSigned() && !owesExplanation(seat)) {
            throw new RuleViolation("seat.notLate");
        }
        audit.record("act.expertTakenOff", Application.KIND, seat.getApplicationId(), seat.getPosition(), reason);
        var expert = seat.holder().getPersonId();
        departures.leave(seat, cause, reason, user.current());
        telling.takenOff(seat, expert);
    }

    /** Lets an expert score anew; the signed sheet stays as it is, and a new version follows it. */
    public void reopen(Long seatId, String reason) {
        var seat = readable(seatId);
        audit.record("act.sheetReopened", Application.KIND, seat.getApplicationId(), seat.getPosition(), reason);
        departures.reopen(seat, reason, user.current());
        telling.reopened(seat);
    }

    private boolean owesExplanation(Seat seat) {
        var id = seat.getApplicationId();
        return explanations.owed(id).contains(seat) && explanations.isOverdue(id);
    }

    private Seat readable(Long seatId) {
        var seat = seats.get(seatId);
        applications.readable(seat.getApplicationId());
        return seat;
    }
}
