package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yucang.application.StageDeadlines;
import org.yucang.call.Stage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.review.ReviewDates;

/** Until when the panel must be drawn and each sheet signed. */
@ApplicationScoped
class ScoringDeadlines {

    private static final int DAYS_TO_EXPLAIN = 2;

    @Inject
    private ReviewDates review;

    @Inject
    private StageDeadlines stages;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    Instant drawing(Long applicationId) {
        return stages.end(applicationId, Stage.DRAW, review.ended(applicationId));
    }

    /** Counted from the day on which the expert got the seat, so that a substitute has the full time. */
    Instant scoring(Seat seat) {
        return scoringFrom(seat.getApplicationId(), since(seat));
    }

    Instant scoringFrom(Long applicationId, Instant start) {
        return stages.end(applicationId, Stage.SCORING, start);
    }

    /** From this day on an expert is reminded: the working day before the last one. */
    Instant firstReminder(Seat seat) {
        var limit = stages.days(seat.getApplicationId(), Stage.SCORING);
        return days.morningOf(days.add(day(since(seat)), Math.max(1, limit - 1)));
    }

    /** Until when somebody explains a sheet that lies far off, counted from the last signature of the panel. */
    Instant explaining(List<ScoreSheet> signed) {
        return days.endOf(days.add(lastSigned(signed), DAYS_TO_EXPLAIN));
    }

    /** From this day on whoever has to explain is reminded: the working day before the last one. */
    Instant firstReminderToExplain(List<ScoreSheet> signed) {
        return days.morningOf(days.add(lastSigned(signed), DAYS_TO_EXPLAIN - 1));
    }

    /** The day of the last signature; today where nobody has signed, and so nobody has to explain. */
    private LocalDate lastSigned(List<ScoreSheet> signed) {
        return signed.stream()
                .map(ScoreSheet::getSignedAt)
                .max(Instant::compareTo)
                .map(ScoringDeadlines::day)
                .orElseGet(clock::today);
    }

    /** When the seat fell to its holder, or its sheet was reopened to him. */
    private Instant since(Seat seat) {
        return seat.holder()
                .sheet()
                .map(ScoreSheet::getReopenedAt)
                .orElse(seat.holder().getSince());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ProgrammeClock.ZONE);
    }
}
