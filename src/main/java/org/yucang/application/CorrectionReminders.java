package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Reminds a firm of a return that it has not answered, on the working day before the last one and on that itself. */
@ApplicationScoped
class CorrectionReminders {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private CorrectionDeadlines deadlines;

    @Inject
    private WorkingDays days;

    @Inject
    private Telling telling;

    @Inject
    private ProgrammeClock clock;

    Instant first(Correction correction) {
        return days.morningOf(days.before(deadlines.dueOn(correction), 1));
    }

    void send(Correction correction) {
        if (days.isWorkingDay(clock.today())
                && !clock.now().isBefore(first(correction))
                && !deadlines.isOver(correction)) {
            var application = applications.get(correction.getApplicationId());
            telling.correctionDue(
                    application, enterprises.get(application.getEnterpriseId()), deadlines.dueOn(correction));
        }
    }
}
