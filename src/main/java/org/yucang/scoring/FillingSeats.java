package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Workflow;

/** The province decides what becomes of seats for which the lot had nobody left: it opens the pool, or goes on without. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class FillingSeats {

    @Inject
    private Seats seats;

    @Inject
    private Panels panels;

    @Inject
    private Applications applications;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    /** Draws substitutes for the vacant seats again, with the pool opened further. */
    public void fill(Long applicationId, DrawTerms terms) {
        applications.readable(applicationId);
        if (terms.isWidened() && (terms.getReason() == null || terms.getReason().isBlank())) {
            throw new RuleViolation("draw.reason.missing");
        }
        workflow.demand(DrawingExperts.DRAW, applicationId);
        panels.fill(applicationId, terms);
        if (new Panel(seats.panel(applicationId)).seats().stream().anyMatch(Seat::isVacant)) {
            throw new RuleViolation("draw.noReserve");
        }
        audit.record("act.seatsFilled", Application.KIND, applicationId, terms.getLoadLimit(), terms.isAbsentToo());
        workflow.complete(DrawingExperts.DRAW, applicationId);
    }

    /** Goes on without the vacant seats; at least three valid sheets must be left. */
    public void goOn(Long applicationId, String reason) {
        applications.readable(applicationId);
        workflow.demand(DrawingExperts.DRAW, applicationId);
        var panel = seats.panel(applicationId);
        var valid = new Panel(panel).valid().size();
        if (valid < Panel.FEWEST) {
            throw new RuleViolation("scoring.panelTooSmall", valid);
        }
        panel.stream().filter(Seat::isVacant).forEach(seat -> seat.waive(reason, user.current(), clock.now()));
        seats.flush();
        audit.record("act.seatsWaived", Application.KIND, applicationId, reason);
        workflow.complete(DrawingExperts.DRAW, applicationId);
    }
}
