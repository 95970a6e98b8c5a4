package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Running;
import org.yucang.application.Submitting;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Actor;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Runs;

/** Lets an expert leave his seat, or a sheet be scored anew, and moves the application's process on or starts it again. */
@ApplicationScoped
class Departures {

    private static final String FILL_SEATS = "FillSeats";

    @Inject
    private Seats seats;

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Running running;

    @Inject
    private Runs runs;

    @Inject
    private Outbox outbox;

    @Inject
    private Telling telling;

    @Inject
    private ProgrammeClock clock;

    void leave(Seat seat, Departure.Cause cause, String reason, Actor by) {
        seat.holder().leave(cause, reason, by, clock.now());
        moveOn(seat);
    }

    void recuse(Seat seat, String reason, Actor himself) {
        seat.holder().recuse(reason, himself, clock.now());
        moveOn(seat);
    }

    void reopen(Seat seat, String reason, Actor by) {
        if (isClosed(seat.getApplicationId())) {
            throw new RuleViolation("seat.closed");
        }
        seat.holder().reopen(reason, by, clock.now());
        seats.flush();
        startAgain(seat.getApplicationId());
    }

    /** His own task ends now; where he had none left, the model comes to the empty seat, or is started there again. */
    private void moveOn(Seat seat) {
        seats.flush();
        telling.recall(seat);
        var id = seat.getApplicationId();
        if (isClosed(id)) {
            tell(seat, "scoring.notice.leftTooLate");
            return;
        }
        var person = seat.holder().getPersonId().toString();
        if (!runs.end(Scoring.SCORE, id, person) && !runs.end(ExplainingScores.EXPLAIN, id, person)) {
            startAgain(id);
        }
        tell(seat, "scoring.notice.left");
    }

    /**
     * Whether no panel can change its outcome any more: the meeting has decided, or it ended in another way. The meeting waits
     * at the call's row until the panel is at work again, or the panel until the meeting has decided.
     */
    boolean isClosed(Long applicationId) {
        var application = applications.get(applicationId);
        calls.lock(application.getCallId());
        return !runs.isRunning(Submitting.APPLICATION, applicationId) && !running.isBeforeMeeting(application);
    }

    /** A settled application goes back to its panel; one that is still on its way comes there by itself. */
    private void startAgain(Long applicationId) {
        if (!runs.isRunning(Submitting.APPLICATION, applicationId)) {
            var application = applications.get(applicationId);
            var firm = enterprises.get(application.getEnterpriseId());
            runs.startAt(FILL_SEATS, Submitting.APPLICATION, applicationId, firm.getNameZh(), application.getNumber());
        }
    }

    private void tell(Seat seat, String key) {
        outbox.send(
                "province",
                Application.KIND,
                seat.getApplicationId(),
                key,
                seat.getDraw().getPseudonym(),
                seat.getPosition());
    }
}
