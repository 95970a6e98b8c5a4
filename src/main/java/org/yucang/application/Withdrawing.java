package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Positions;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Workflow;

/**
 * The enterprise takes its application back by itself until the meeting has decided; whatever is open about it stops at once,
 * and what was scored is kept.
 */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Withdrawing {

    private static final ProcessKey CALL = new ProcessKey("Call", "callId");

    /** The first step of the call's model behind the meeting. */
    private static final String DECIDED = "PublishList";

    @Inject
    private Applications applications;

    @Inject
    private Calls calls;

    @Inject
    private Settlements settlements;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Positions positions;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    /** Whether the application is still in the running and the meeting has not decided yet. */
    public boolean mayWithdraw(Long applicationId) {
        var application = applications.own(applicationId);
        return application.isSubmitted() && isRunning(applicationId) && !isDecided(application.getCallId());
    }

    public void withdraw(Long applicationId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("application.withdrawalReason");
        }
        var callId = applications.own(applicationId).getCallId();
        calls.lock(callId);
        var application = applications.lock(applicationId);
        if (!mayWithdraw(applicationId)) {
            throw new RuleViolation("application.cannotWithdraw");
        }
        var why = reason.strip();
        if (settlements.of(applicationId).isEmpty()) {
            outcomes.record(applicationId, Outcome.WITHDRAWN, why);
        }
        audit.record("act.applicationWithdrawn", Application.KIND, applicationId, why);
        withdrawals.add(new Withdrawal(application, why, clock.now(), user.name()));
        telling.withdrawn(application, enterprises.get(application.getEnterpriseId()));
        workflow.tell("ApplicationWithdrawn", applicationId);
    }

    private boolean isRunning(Long applicationId) {
        var scored = settlements
                .of(applicationId)
                .map(settlement -> settlement.getOutcome().equals(Outcome.SCORED))
                .orElse(true);
        return scored && withdrawals.of(applicationId).isEmpty();
    }

    private boolean isDecided(Long callId) {
        return positions
                .of(CALL, callId)
                .filter(position -> position.isEnded()
                        || position.here().contains(DECIDED)
                        || position.done().contains(DECIDED))
                .isPresent();
    }
}
