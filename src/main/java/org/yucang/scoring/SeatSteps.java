package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import org.yucang.workflow.Steps;

/** What the application model asks about one seat of a panel. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SeatSteps implements Steps {

    @Inject
    private Seats seats;

    @Inject
    private Substitutes substitutes;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Reminders reminders;

    public String expertOf(Long seatId) {
        return seats.get(seatId).holder().getPersonId().toString();
    }

    public Date dueAt(Long seatId) {
        return Date.from(deadlines.scoring(seats.get(seatId)));
    }

    public boolean signed(Long seatId) {
        return seats.get(seatId).isSigned();
    }

    public String remindsAt(Long seatId) {
        return Steps.daily(deadlines.firstReminder(seats.get(seatId)));
    }

    public void remind(Long seatId) {
        reminders.toScore(seats.get(seatId));
    }

    /** Gives the seat of an expert who has left to the next by the lot, if there is anybody. */
    public void replace(Long seatId) {
        var seat = seats.get(seatId);
        if (seat.isVacant()) {
            substitutes.find(seat);
        }
    }

    /** Whether somebody sits in the seat again. */
    public boolean seated(Long seatId) {
        return !seats.get(seatId).holder().isGone();
    }

    public Date explainDueAt(Long seatId) {
        return Date.from(
                deadlines.explaining(new Panel(seats.panel(seats.get(seatId).getApplicationId())).valid()));
    }
}
