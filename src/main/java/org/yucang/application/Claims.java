package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Workflow;

/** Opens and ends contests about warehouses, and tells both firms and both cases. */
@ApplicationScoped
class Claims {

    private static final String DAYS = "choiceDays";

    @Inject
    private Applications applications;

    @Inject
    private Contests contests;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Limits limits;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** Opens a contest for every warehouse that another application has as well, once; the other case stops where it is. */
    void raise(Application application, List<Match> matches) {
        matches.stream().filter(match -> match.ground().isCertain()).forEach(match -> raise(application, match));
    }

    /** The same for a case that is under way already: it stops too. */
    void contest(Application application, ApplicationVersion version) {
        var wasFree = contests.open(application.getId()).isEmpty();
        raise(application, duplicates.of(application, version));
        if (wasFree && !contests.open(application.getId()).isEmpty()) {
            workflow.tell("WarehouseContested", application.getId());
        }
    }

    private void raise(Application application, Match match) {
        var otherId = match.other().version().getApplicationId();
        var open = contests.open(otherId);
        var already = open.stream()
                .anyMatch(c -> c.otherThan(otherId).equals(application.getId())
                        && c.positionIn(otherId) == match.other().getPosition());
        var days = limits.of(application, DAYS);
        if (already || days.isEmpty()) {
            return;
        }
        contests.add(new Contest(
                match, clock.now(), workingDays.add(clock.today(), days.get().intValueExact())));
        tell(application, match.mine().getName(), "act.contestRaised", "contest.notice.raised");
        tell(applications.get(otherId), match.other().getName(), "act.contestRaised", "contest.notice.raised");
        if (open.isEmpty()) {
            workflow.tell("WarehouseContested", otherId);
        }
    }

    /** Ends a contest; whoever has no other goes on. */
    void end(Contest contest, Long leaving, ContestEnd.Way way) {
        contests.add(new ContestEnd(contest, way, clock.now()));
        var staying = contest.otherThan(leaving);
        tell(applications.get(staying), contest.nameIn(staying), "act.contestEnded", "contest.notice.ended");
        if (contests.open(staying).isEmpty()) {
            workflow.tell("ContestSettled", staying);
        }
    }

    /** An application that comes to its end leaves its warehouses to whoever contested them. */
    void leave(Long applicationId) {
        contests.open(applicationId).forEach(contest -> end(contest, applicationId, ContestEnd.Way.LEFT));
    }

    private void tell(Application application, String warehouse, String act, String key) {
        audit.record(act, Application.KIND, application.getId(), warehouse);
        var office = enterprises.get(application.getEnterpriseId()).office();
        outbox.send(office, Application.KIND, application.getId(), key, application.getNumber(), warehouse);
    }
}
