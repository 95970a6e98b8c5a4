package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.call.Calls;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Workflow;

/**
 * The enterprise takes its application back by itself until the meeting has decided; whatever is open about it stops at once,
 * and what was scored is kept.
 */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Withdrawing {

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
    private Running running;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    /** Whether the application is still in the running and the meeting has not decided yet. */
    public boolean mayWithdraw(Long applicationId) {
        return running.isBeforeMeeting(applications.own(applicationId));
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
        withdrawals.add(application, why, user.name(), clock.now());
        workflow.tell("ApplicationWithdrawn", applicationId);
    }
}
