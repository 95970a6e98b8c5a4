package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.yucang.application.Applications;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.review.ReviewDates;

/** Until when the panel must be drawn and each sheet signed. */
@ApplicationScoped
class ScoringDeadlines {

    @Inject
    private Applications applications;

    @Inject
    private ReviewDates review;

    @Inject
    private StageLimits limits;

    @Inject
    private WorkingDays days;

    Instant drawing(Long applicationId) {
        return end(applicationId, Stage.DRAW, review.ended(applicationId));
    }

    /** Counted from the day on which the expert got the seat, so that a substitute has the full time. */
    Instant scoring(Seat seat) {
        return end(seat.getApplicationId(), Stage.SCORING, seat.holder().getSince());
    }

    private Instant end(Long applicationId, Stage stage, Instant start) {
        var limit = limits.days(applications.get(applicationId).getCallId(), stage);
        return days.endOf(days.add(LocalDate.ofInstant(start, ProgrammeClock.ZONE), limit));
    }
}
