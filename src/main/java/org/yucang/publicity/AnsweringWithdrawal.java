package org.yucang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Withdrawals;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Workflow;

/** The province lets a firm go after the meeting, under a note that the public reads, or holds it to what it applied for. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class AnsweringWithdrawal {

    @Inject
    private Applications applications;

    @Inject
    private WithdrawalRequests requests;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Calls calls;

    @Inject
    private Enterprises enterprises;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    public Optional<WithdrawalRequest> open(Long applicationId) {
        return requests.open(applications.readable(applicationId).getId());
    }

    /** Lets it go: its place falls free at once, for the next of the reserve if its days still run. */
    public void consent(Long applicationId, String note) {
        var application = applications.readable(applicationId);
        calls.lock(application.getCallId());
        var request = answer(application, true, note);
        withdrawals.add(application, request.getReason(), request.getSignature().getPersonName(), clock.now());
        workflow.askTimersAgain(PublishingList.PROCESS, application.getCallId());
    }

    public void refuse(Long applicationId, String note) {
        answer(applications.readable(applicationId), false, note);
    }

    private WithdrawalRequest answer(Application application, boolean consented, String note) {
        if (note == null || note.isBlank()) {
            throw new RuleViolation("withdrawal.noteMissing");
        }
        var id = application.getId();
        var request = requests.open(id).orElseThrow(() -> new RuleViolation("withdrawal.answered"));
        var signature = new Signature("province", user.current(), clock.now());
        requests.answer(new WithdrawalAnswer(request, consented, note.strip(), signature));
        audit.record(
                consented ? "act.withdrawalConsented" : "act.withdrawalRefused", Application.KIND, id, note.strip());
        outbox.send(
                enterprises.get(application.getEnterpriseId()).office(),
                Application.KIND,
                id,
                consented ? "withdrawal.told.consented" : "withdrawal.told.refused",
                note.strip());
        return request;
    }
}
