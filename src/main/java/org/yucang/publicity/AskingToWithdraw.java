package org.yucang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Running;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;

/** A firm asks to be let go after the meeting has decided; from then on it cannot leave by itself. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class AskingToWithdraw {

    @Inject
    private Applications applications;

    @Inject
    private Running running;

    @Inject
    private WithdrawalRequests requests;

    @Inject
    private Enterprises enterprises;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    public boolean mayAsk(Long applicationId) {
        var application = own(applicationId);
        return running.isAfterMeeting(application)
                && requests.open(applicationId).isEmpty();
    }

    /** The request that the province has still to answer. */
    public Optional<WithdrawalRequest> open(Long applicationId) {
        return requests.open(own(applicationId).getId());
    }

    public Optional<WithdrawalAnswer> answer(Long applicationId) {
        return requests.latestAnswer(own(applicationId).getId());
    }

    public void ask(Long applicationId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("application.withdrawalReason");
        }
        var application = own(applicationId);
        if (!mayAsk(applicationId)) {
            throw new RuleViolation("application.cannotWithdraw");
        }
        var firm = enterprises.get(application.getEnterpriseId());
        requests.add(new WithdrawalRequest(
                applicationId, reason.strip(), new Signature(firm.office(), user.current(), clock.now())));
        audit.record("act.withdrawalAsked", Application.KIND, applicationId, reason.strip());
        outbox.send(
                "province",
                Application.KIND,
                applicationId,
                "withdrawal.told.asked",
                firm.getNameZh(),
                application.getNumber());
    }

    private Application own(Long applicationId) {
        var application = applications.readable(applicationId);
        if (!user.enterpriseId().equals(Optional.of(application.getEnterpriseId()))) {
            throw new NotFound("application", applicationId);
        }
        return application;
    }
}
