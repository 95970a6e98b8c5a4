package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.FigureRules;
import org.yucang.call.Calls;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.SiteCheckRules;
import org.yucang.review.VerifiedValues;
import org.yucang.workflow.Decisions;

/** Brings the verified figures, the call's tables and the signed sheets together into a total, which it adds. */
@ApplicationScoped
public class Calculation {

    @Inject
    private Calls calls;

    @Inject
    private Applications applications;

    @Inject
    private Criteria criteria;

    @Inject
    private FigureRules figures;

    @Inject
    private VerifiedValues values;

    @Inject
    private SiteCheckRules checks;

    @Inject
    private RuleTables tables;

    @Inject
    private Decisions decisions;

    @Inject
    private Seats seats;

    @Inject
    private Totals totals;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    /** The call is locked first, so that a correction of its tables holds for the total or finds it. */
    Total total(Long applicationId) {
        var application = applications.get(applicationId);
        calls.lock(application.getCallId());
        var category = application.getCategory();
        var pinned = tables.pinned(application.getCallId(), RuleKind.SCORE);
        var computed = new ComputedPoints(decisions, pinned);
        var rubric = criteria.rubric(category);
        var judged = rubric.isEmpty() ? JudgedPoints.none() : JudgedPoints.of(signed(applicationId));
        var inputs = figures.inputs(category, values.counting(applicationId));
        var deducted = new DeductedPoints(decisions, pinned)
                .lines(checks.lateMonths(applicationId), checks.deviations(applicationId));
        var lines = Stream.of(computed.lines(criteria.of(category), inputs), judged.lines(rubric), deducted)
                .flatMap(List::stream)
                .toList();
        var card = new Scorecard(lines, judged.mean(), List.of());
        var total = new Total(
                applicationId,
                application.getCallId(),
                card.missing(computed.missedFloors(category, card)),
                clock.now());
        totals.add(total);
        return total;
    }

    /** Totals anew what had a total, and puts on record what it was and is; nothing where there is none yet. */
    public Optional<Total> again(Long applicationId) {
        return totals.latest(applicationId).map(before -> {
            var after = total(applicationId);
            audit.record(
                    "act.rescored", Application.KIND, applicationId, before.getPoints() + " → " + after.getPoints());
            return after;
        });
    }

    /** The valid sheets of the panel that counts, in the order of their seats. */
    List<ScoreSheet> signed(Long applicationId) {
        return new Panel(seats.panel(applicationId)).valid();
    }
}
