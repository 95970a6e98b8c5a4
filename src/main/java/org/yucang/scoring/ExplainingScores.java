package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.NotFound;
import org.yucang.application.Application;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** An expert whose total lies more than 30 % off the median says why; the points stay as they were signed. */
@Stateless
@RolesAllowed(Role.EXPERT)
public class ExplainingScores {

    static final Step EXPLAIN = new Step("ExplainScore");

    @Inject
    private Seats seats;

    @Inject
    private Explanations explanations;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    /** The sheet that is to be explained or was; there is none to anybody but its expert, nor before all have signed. */
    public FarSheet open(Long applicationId) {
        var seat = seats.of(applicationId, user.id());
        var panel = new Panel(seats.panel(applicationId));
        var sheet = seat.holder()
                .sheet()
                .filter(own -> own.explanation().isPresent()
                        || explanations.owed(applicationId).contains(seat))
                .orElseThrow(() -> new NotFound("explanation", applicationId));
        return new FarSheet(
                seat.getDraw().getPseudonym(),
                seat.getId(),
                sheet.total(),
                panel.spread().median(),
                explanations.due(applicationId),
                sheet.explanation().map(Explanation::getReason).orElse(null));
    }

    public void explain(Long applicationId, String reason) {
        var seat = seats.of(applicationId, user.id());
        workflow.demand(EXPLAIN, applicationId);
        var panel = new Panel(seats.panel(applicationId));
        seat.holder().sheet().orElseThrow().explain(panel.spread().median(), reason, clock.now());
        seats.flush();
        audit.record("act.scoreExplained", Application.KIND, applicationId, seat.getPosition());
        workflow.complete(EXPLAIN, applicationId, user.id().toString());
    }
}
