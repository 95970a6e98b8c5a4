package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yucang.call.Stage;
import org.yucang.call.StageExtension;
import org.yucang.call.StageLimits;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;

/** Until when a contested warehouse must have been given up: one day for both firms, whichever of them a notice concerns. */
@ApplicationScoped
public class ContestDeadlines {

    @Inject
    private Applications applications;

    @Inject
    private StageLimits limits;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    public LocalDate dueOn(Contest contest) {
        var regions = regions(contest);
        var callId = applications.get(contest.applications().get(0)).getCallId();
        var added = limits.added(callId, Stage.CONTEST).stream()
                .filter(notice -> notice.concerns(regions))
                .mapToInt(StageExtension::getDays)
                .sum();
        return days.add(contest.firstDueOn(), added);
    }

    Instant end(Contest contest) {
        return days.endOf(dueOn(contest));
    }

    boolean isOver(Contest contest) {
        return clock.now().isAfter(end(contest));
    }

    /** Where its two firms lie. */
    List<String> regions(Contest contest) {
        return applications.firms(contest.applications()).values().stream()
                .flatMap(firm -> firm.regions().stream())
                .toList();
    }
}
