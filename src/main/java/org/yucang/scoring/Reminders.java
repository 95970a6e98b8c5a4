package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yucang.application.Application;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Reminds an expert on the working days around his due date; once it is past, the province hears of it too. */
@ApplicationScoped
class Reminders {

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private WorkingDays days;

    @Inject
    private Telling telling;

    @Inject
    private Outbox outbox;

    @Inject
    private ProgrammeClock clock;

    void send(Seat seat) {
        var today = clock.today();
        if (!days.isWorkingDay(today)) {
            return;
        }
        var due = LocalDate.ofInstant(deadlines.scoring(seat), ProgrammeClock.ZONE);
        var late = today.isAfter(due);
        var id = seat.getApplicationId();
        var project = seat.getDraw().getPseudonym();
        telling.due(seat, late);
        if (late) {
            outbox.send("province", Application.KIND, id, "scoring.notice.late", project, seat.getPosition(), due);
        }
    }
}
