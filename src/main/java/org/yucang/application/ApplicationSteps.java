package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.call.Calls;
import org.yucang.call.RuleCorrections;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;
import org.yucang.workflow.Workflow;

/** What the process models may ask of applications as a whole. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApplicationSteps implements Steps {

    @Inject
    private Calls calls;

    @Inject
    private RuleCorrections corrections;

    @Inject
    private Applications applications;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Settlements settlements;

    @Inject
    private Claims claims;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    /** Whether nothing is left to be judged before the call is ranked, neither at first nor again by corrected rules. */
    public boolean everySettled(Long callId) {
        return settlements.everySettled(callId) && !corrections.isRunning(callId);
    }

    /**
     * Settles an application once. The call is locked first: of two that settle at once, the second sees the first and
     * tells the call that all are settled.
     */
    public void settle(Long applicationId) {
        var application = applications.get(applicationId);
        var call = calls.lock(application.getCallId());
        if (settlements.of(applicationId).isEmpty()) {
            settlements.add(settlement(application));
            claims.leave(applicationId);
            audit.record("act.settled", Application.KIND, applicationId);
        }
        if (call.getClosedAt() != null && settlements.everySettled(call.getId())) {
            workflow.tell("EveryApplicationSettled", call.getId());
        }
    }

    /** An application that no stage has ended went all the way to its total. */
    private Settlement settlement(Application application) {
        return outcomes.latestOf(application.getId())
                .map(end -> new Settlement(application, end.getOutcome(), end.getReason(), clock.now()))
                .orElseGet(() -> new Settlement(application, Outcome.SCORED, null, clock.now()));
    }
}
