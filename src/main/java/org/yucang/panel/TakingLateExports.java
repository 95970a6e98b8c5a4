package org.yucang.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Figures;
import org.yucang.application.Outcome;
import org.yucang.application.Settlements;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.Role;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.ExportsConfirmations;
import org.yucang.review.LateExports;
import org.yucang.scoring.Calculation;
import org.yucang.scoring.Total;
import org.yucang.scoring.Totals;

/** Until the meeting has decided, customs may still tell of exports on which it was silent; points and ranking follow. */
@Stateless
@RolesAllowed(Role.CUSTOMS)
public class TakingLateExports {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Settlements settlements;

    @Inject
    private Calls calls;

    @Inject
    private ExportsConfirmations confirmations;

    @Inject
    private LateExports exports;

    @Inject
    private Calculation calculation;

    @Inject
    private Totals totals;

    @Inject
    private Scoreboard scoreboard;

    @Inject
    private Rankings rankings;

    @Inject
    private MeetingDecisions decisions;

    @Inject
    private Outbox outbox;

    @Inject
    private ProgrammeClock clock;

    public int count() {
        return confirmations.countUnanswered();
    }

    public List<UnansweredExports> unanswered(int first, int count) {
        return confirmations.unanswered(first, count).stream().map(this::row).toList();
    }

    public UnansweredExports of(Long applicationId) {
        var application = applications.readable(applicationId);
        if (!confirmations.isUnanswered(applicationId)) {
            throw new NotFound(Application.KIND, applicationId);
        }
        return row(application.getId());
    }

    /** Takes the figure in 万元; where there is a total it is made anew, and where there is a ranking as well. */
    public void take(Long applicationId, BigDecimal amount, String note) {
        var application = applications.readable(applicationId);
        calls.lock(application.getCallId());
        if (!isOpen(application)) {
            throw new RuleViolation("lateExports.tooLate");
        }
        var before = totals.latest(applicationId);
        exports.add(applicationId, amount, note);
        calculation.again(applicationId).ifPresent(after -> rankAgain(application, before.orElseThrow(), after));
    }

    private void rankAgain(Application application, Total before, Total after) {
        if (rankings.latestOf(application.getCallId()).isPresent()) {
            rankings.add(application.getCallId(), scoreboard.placed(application.getCallId()), clock.now());
        }
        outbox.send(
                Proposing.OFFICE,
                Application.KIND,
                application.getId(),
                "panel.told.rescored",
                application.getNumber(),
                before.getPoints(),
                after.getPoints());
    }

    /** Open until the meeting has adopted a list, and only for who is still in. */
    private boolean isOpen(Application application) {
        var adopted = decisions.latestOf(application.getCallId()).filter(MeetingDecision::isAdopted);
        var out = settlements
                .of(application.getId())
                .filter(settled -> !settled.getOutcome().equals(Outcome.SCORED));
        return adopted.isEmpty() && out.isEmpty();
    }

    private UnansweredExports row(Long applicationId) {
        var application = applications.get(applicationId);
        return new UnansweredExports(
                application,
                enterprises.get(application.getEnterpriseId()),
                Optional.ofNullable(applications.declared(applicationId).get(Figures.EXPORTS_9810))
                        .orElse(BigDecimal.ZERO),
                confirmations
                        .latest(applicationId)
                        .orElseThrow(() -> new NotFound(Application.KIND, applicationId))
                        .getSignature()
                        .getAt(),
                isOpen(application));
    }
}
