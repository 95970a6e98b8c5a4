package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import org.yucang.RuleViolation;
import org.yucang.application.Applications;
import org.yucang.application.Contests;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** An expert scores an application without knowing whose it is, and signs his sheet for good. */
@Stateless
@RolesAllowed(Role.EXPERT)
public class Scoring {

    static final Step SCORE = new Step("ScoreApplication");

    @Inject
    private Seats seats;

    @Inject
    private Criteria criteria;

    @Inject
    private Applications applications;

    @Inject
    private Contests contests;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    /** Keeps the draft of one criterion and tells when that was. */
    public Instant keep(Long seatId, String criterion, BigDecimal points, String reason) {
        var seat = declared(seatId);
        var judged = criteria.rubric(category(seat)).stream()
                .filter(c -> c.getCode().equals(criterion))
                .findFirst()
                .orElseThrow();
        sheet(seat).enter(judged, points, reason, clock.now());
        return clock.now();
    }

    public void sign(Long seatId) {
        var seat = declared(seatId);
        contests.demandNone(seat.getApplicationId());
        sheet(seat).sign(criteria.rubric(category(seat)), clock.now());
        seats.flush();
        workflow.complete(SCORE, seat.getApplicationId(), user.id().toString());
    }

    private Seat declared(Long seatId) {
        var seat = seats.heldBy(seatId, user.id());
        if (!seat.holder().isDeclared()) {
            throw new RuleViolation("score.notDeclared");
        }
        return seat;
    }

    private static ScoreSheet sheet(Seat seat) {
        return seat.holder().sheet().orElseThrow();
    }

    private String category(Seat seat) {
        return applications.get(seat.getApplicationId()).getCategory();
    }
}
