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
        if (!world.is("scoring.poolEmpty")) {
            world.set("scoring.replaced." + seat);
        }
    }

    public boolean seated(Long seat) {
        return world.is("scoring.replaced." + seat);
    }

    public String remindsAt(Long seat) {
        return world.asks();
    }

    public void remind(Long seat) {
        world.did("scoring.remind");
    }

    public List<Long> farOff(Long id) {
        return world.elements.stream()
                .filter(seat -> world.is("scoring.farOff." + seat))
                .toList();
    }

    public Date explainDueAt(Long seat) {
        return world.due();
    }

    public String explanationsRemindedAt(Long id) {
        return world.asks();
    }

    public void remindToExplain(Long id) {
        world.did("scoring.remindToExplain");
    }

    public void fillSeats(Long id) {
        world.did("scoring.fillSeats");
    }

    public boolean seatsFilled(Long id) {
        return world.is("scoring.seatsFilled");
    }

    public boolean panelComplete(Long id) {
        return world.is("scoring.panelComplete");
    }

    public void total(Long id) {
        world.did("scoring.total");
    }
}
