package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.application.Application;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;

/** Looks for somebody to take a vacant seat; where the lot has nobody left, the province is told. */
@ApplicationScoped
class Substitutes {

    @Inject
    private Panels panels;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    void find(Seat seat) {
        var found = panels.replace(seat, new DrawTerms());
        var id = seat.getApplicationId();
        audit.record(found ? "act.expertReplaced" : "act.seatVacant", Application.KIND, id, seat.getPosition());
        if (!found) {
            outbox.send(
                    "province",
                    Application.KIND,
                    id,
                    "scoring.notice.vacant",
                    seat.getDraw().getPseudonym());
        }
    }
}
