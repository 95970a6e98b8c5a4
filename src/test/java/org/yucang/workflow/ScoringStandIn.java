package org.yucang.workflow;

import java.util.Date;
import java.util.List;

/** Stands in for the scoring: who sits in which seat, and whether he has signed. */
public record ScoringStandIn(StandIn world) {

    public boolean judgedByExperts(Long id) {
        return world.is("scoring.judgedByExperts");
    }

    public Date drawDueAt(Long id) {
        return world.due();
    }

    public Date dueAt(Long seat) {
        return world.due();
    }

    public List<Long> openSeats(Long id) {
        return world.elements;
    }

    public String expertOf(Long seat) {
        return (world.is("scoring.replaced." + seat) ? "substitute-" : "expert-") + seat;
    }

    public boolean signed(Long seat) {
        return world.is("scoring.signed." + seat);
    }

    public void replace(Long seat) {
        world.did("scoring.replace");
        world.set("scoring.replaced." + seat);
    }

    public boolean panelComplete(Long id) {
        return world.is("scoring.panelComplete");
    }

    public void total(Long id) {
        world.did("scoring.total");
    }
}
