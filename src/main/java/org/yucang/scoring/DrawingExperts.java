package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;
import org.yucang.RuleViolation;
import org.yucang.application.Applications;
import org.yucang.person.CurrentUser;
import org.yucang.person.People;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The province draws the experts for an application, as many as the call says; the lot decides, and its seed is kept. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class DrawingExperts {

    static final Step DRAW = new Step("DrawExperts");

    private static final RandomGenerator SEEDS = new SecureRandom();

    @Inject
    private Applications applications;

    @Inject
    private DrawHeads heads;

    @Inject
    private Panels panels;

    @Inject
    private Experts experts;

    @Inject
    private Seats seats;

    @Inject
    private People people;

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

    /** Everyone in the pool, with whether he may sit on this panel. */
    public List<PoolRow> pool(Long applicationId) {
        applications.readable(applicationId);
        var constraints = panels.constraints(applicationId, 0);
        return experts.pool().stream()
                .map(e -> new PoolRow(
                        people.get(e.getPersonId()).getName(),
                        e.getField(),
                        e.getEmployer(),
                        e.getUnitCode(),
                        constraints.admits(e)))
                .toList();
    }

    /** Who was drawn into which seat, those replaced included. */
    public List<PanelRow> panel(Long applicationId) {
        applications.readable(applicationId);
        return seats.of(applicationId).stream()
                .flatMap(seat -> seat.getHolders().stream()
                        .map(holder -> PanelRow.of(
                                holder, experts.get(holder.getPersonId()), people.get(holder.getPersonId()))))
                .toList();
    }

    public void draw(Long applicationId, int size) {
        var sizes = head(applicationId).sizes();
        if (!sizes.contains(size)) {
            throw new RuleViolation("draw.size.odd", sizes);
        }
        workflow.demand(DRAW, applicationId);
        panels.draw(applicationId, size, SEEDS.nextLong(), user.current());
        workflow.complete(DRAW, applicationId);
    }
}
