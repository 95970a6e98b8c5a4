package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.call.Stage;
import org.yucang.platform.ProgrammeClock;

/** Until when a firm must have answered a return: counted from the day of the return, so that a later notice moves it. */
@ApplicationScoped
class CorrectionDeadlines {

    @Inject
    private StageDeadlines stages;

    @Inject
    private ProgrammeClock clock;

    Instant end(Correction correction) {
        return stages.end(correction.getApplicationId(), Stage.CORRECTION, correction.getAskedAt());
    }

    LocalDate dueOn(Correction correction) {
        return LocalDate.ofInstant(end(correction), ProgrammeClock.ZONE);
    }

    boolean isOver(Correction correction) {
        return clock.now().isAfter(end(correction));
    }
}
