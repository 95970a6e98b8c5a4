package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.workflow.Workflow;

/** The enterprise takes its application back while it is being examined; whatever is open about it stops at once. */
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
    private Enterprises enterprises;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    public boolean mayWithdraw(Long applicationId) {
        var application = applications.own(applicationId);
        return application.isSubmitted() && settlements.of(applicationId).isEmpty();
    }

    public void withdraw(Long applicationId, String reason) {
        var callId = applications.own(applicationId).getCallId();
        calls.lock(callId);
        var application = applications.lock(applicationId);
        if (!mayWithdraw(applicationId)) {
            throw new RuleViolation("application.cannotWithdraw");
        }
        outcomes.record(applicationId, Outcome.WITHDRAWN, reason.strip());
        audit.record("act.applicationWithdrawn", Application.KIND, applicationId, reason.strip());
        telling.withdrawn(application, enterprises.get(application.getEnterpriseId()));
        workflow.tell("ApplicationWithdrawn", applicationId);
    }
}
