package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yucang.application.Applications;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Gathers what pages about a panel open with, for those who may read the application. */
@ApplicationScoped
class DrawHeads {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Calls calls;

    @Inject
    private Seats seats;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    /** {@code drawing} says whether the panel is still to be drawn and has a date until when. */
    DrawHead of(Long applicationId, boolean drawing) {
        var application = applications.readable(applicationId);
        var enterprise = enterprises.get(application.getEnterpriseId());
        var due = drawing ? deadlines.drawing(applicationId) : null;
        var draw = seats.latestDraw(applicationId);
        return new DrawHead(
                applicationId,
                enterprise.getNameZh(),
                enterprise.getNameEn(),
                application.getNumber(),
                application.getCategory(),
                due,
                due == null ? null : days.between(clock.today(), LocalDate.ofInstant(due, ProgrammeClock.ZONE)),
                draw.map(Draw::getPseudonym).orElse(null),
                draw.map(Draw::getSeed).orElse(null),
                draw.map(Draw::getPersonName).orElse(null),
                draw.map(Draw::getAt).orElse(null),
                calls.get(application.getCallId()).getPractice().sizes());
    }
}
