package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.application.Application;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Reminds experts on the working days around a due date; once it is past, the province hears of it too. */
@ApplicationScoped
class Reminders {

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Explanations explanations;

    @Inject
    private WorkingDays days;

    @Inject
    private Telling telling;

    @Inject
    private Outbox outbox;

    @Inject
    private ProgrammeClock clock;

    void toScore(Seat seat) {
        send(seat, deadlines.scoring(seat), "scoring.notice.due", "scoring.notice.overdue", "scoring.notice.late");
    }

    /** Whoever of a panel has still to explain his points. */
    void toExplain(Long applicationId) {
        var end = explanations.due(applicationId);
        explanations
                .owed(applicationId)
                .forEach(seat -> send(
                        seat,
                        end,
                        "scoring.notice.explain",
                        "scoring.notice.explainOverdue",
                        "scoring.notice.unexplained"));
    }

    private void send(Seat seat, Instant end, String before, String after, String toProvince) {
        var today = clock.today();
        if (!days.isWorkingDay(today)) {
            return;
        }
        var due = LocalDate.ofInstant(end, ProgrammeClock.ZONE);
        var late = today.isAfter(due);
        telling.remind(seat, late ? after : before, due);
        if (late) {
            var project = seat.getDraw().getPseudonym();
            outbox.send(
                    "province",
                    Application.KIND,
                    seat.getApplicationId(),
                    toProvince,
                    project,
                    seat.getPosition(),
                    due);
        }
    }
}
