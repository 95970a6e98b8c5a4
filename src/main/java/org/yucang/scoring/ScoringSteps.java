package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import java.util.List;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Outcome;
import org.yucang.application.Outcomes;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Steps;

/** What the application model asks about its panel of experts and its points. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ScoringSteps implements Steps {

    @Inject
    private Criteria criteria;

    @Inject
    private Seats seats;

    @Inject
    private Panels panels;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Calculation calculation;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** Whether the category has criteria that experts judge; without any, the tables alone give the total. */
    public boolean judgedByExperts(Long applicationId) {
        return !criteria.rubric(applications.get(applicationId).getCategory()).isEmpty();
    }

    public Date drawDueAt(Long applicationId) {
        return Date.from(deadlines.drawing(applicationId));
    }

    /** The seats that still wait for a signed sheet. */
    public List<Long> openSeats(Long applicationId) {
        return seats.of(applicationId).stream()
                .filter(seat -> !seat.isSigned())
                .map(Seat::getId)
                .toList();
    }

    public String expertOf(Long seatId) {
        return seats.get(seatId).holder().getPersonId().toString();
    }

    public Date dueAt(Long seatId) {
        return Date.from(deadlines.scoring(seats.get(seatId)));
    }

    public boolean signed(Long seatId) {
        return seats.get(seatId).isSigned();
    }

    /** Gives the seat of an expert who recused himself to the next by the lot. */
    public void replace(Long seatId) {
        var seat = seats.get(seatId);
        if (seat.holder().recusal().isPresent()) {
            panels.replace(seat);
            audit.record("act.expertReplaced", Application.KIND, seat.getApplicationId(), seat.getPosition());
        }
    }

    public boolean panelComplete(Long applicationId) {
        return seats.latestDraw(applicationId)
                .map(draw -> calculation.signed(applicationId).size() >= draw.getSeats())
                .orElse(false);
    }

    /** Computes the total, and says that the application ends as a scored one. */
    public void total(Long applicationId) {
        calculation.total(applicationId);
        outcomes.record(applicationId, Outcome.SCORED, null);
        var enterprise = enterprises.get(applications.get(applicationId).getEnterpriseId());
        outbox.send(enterprise.office(), Application.KIND, applicationId, "scoring.notice.scored");
    }
}
