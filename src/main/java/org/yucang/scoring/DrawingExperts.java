package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.application.Applications;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The province draws the experts for an application, as many as the call says; the lot decides, and its seed is kept. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class DrawingExperts {

    static final Step DRAW = new Step("DrawExperts");

    @Inject
    private Applications applications;

    @Inject
    private DrawHeads heads;

    @Inject
    private Panels panels;

    @Inject
    private Draws draws;

    @Inject
    private Seats seats;

    @Inject
    private Seatings seatings;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    public boolean isOpen(Long applicationId) {
        applications.readable(applicationId);
        return workflow.isOpen(DRAW, applicationId);
    }

    public DrawHead head(Long applicationId) {
        return heads.of(applicationId, isOpen(applicationId));
    }

    /** Everyone in the pool as he would stand in a draw on these terms. */
    public List<PoolRow> pool(Long applicationId, DrawTerms terms) {
        applications.readable(applicationId);
        return draws.pool(applicationId, terms);
    }

    /** The draw that counts, with its lot cast again. */
    public Optional<DrawView> view(Long applicationId) {
        applications.readable(applicationId);
        return seats.latestDraw(applicationId).map(draws::view);
    }

    /** Who was drawn into which seat, those replaced included. */
    public List<PanelRow> panel(Long applicationId) {
        applications.readable(applicationId);
        return seatings.of(applicationId);
    }

    /** How many sheets of the panel are signed and valid. */
    public int valid(Long applicationId) {
        applications.readable(applicationId);
        return new Panel(seats.panel(applicationId)).valid().size();
    }

    /** Draws a panel; where there was one before, none of its experts is drawn again and its sheets count no more. */
    public void draw(Long applicationId, DrawTerms terms) {
        applications.readable(applicationId);
        var sizes = head(applicationId).sizes();
        if (!sizes.contains(terms.getSize())) {
            throw new RuleViolation("draw.size.odd", sizes);
        }
        terms.check();
        workflow.demand(DRAW, applicationId);
        panels.draw(applicationId, terms, user.current());
        workflow.complete(DRAW, applicationId);
    }
}
