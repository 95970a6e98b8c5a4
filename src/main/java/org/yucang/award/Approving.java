package org.yucang.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** A second person of provincial finance releases what the first prepared, or sends it back with a reason. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class Approving {

    static final Step APPROVE_PAYMENT = new Step("ApprovePayment");

    @Inject
    private AwardCases cases;

    @Inject
    private Payments payments;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    public AwardCase award(Long awardId) {
        return cases.of(awardId);
    }

    /** Whether the current user prepared it, and so must leave it to another. */
    public boolean isOwn(Long awardId) {
        var prepared = cases.of(awardId).preparation();
        return prepared != null && prepared.getSignature().getPersonId().equals(user.id());
    }

    public void approve(Long awardId) {
        record(awardId, true, null);
        var approved = cases.of(awardId);
        outbox.send(
                approved.firm().office(),
                Award.KIND,
                awardId,
                "award.told.released",
                approved.preparation().getDocumentNumber());
    }

    public void sendBack(Long awardId, String reason) {
        record(awardId, false, reason);
        outbox.send(AwardSteps.PROVINCIAL_FINANCE, Award.KIND, awardId, "award.told.sentBack", reason);
    }

    private void record(Long awardId, boolean approved, String reason) {
        var prepared = cases.of(awardId).preparation();
        workflow.demand(APPROVE_PAYMENT, awardId);
        var signature = new Signature(AwardSteps.PROVINCIAL_FINANCE, user.current(), clock.now());
        payments.add(new PaymentApproval(prepared, approved, reason, signature));
        workflow.complete(APPROVE_PAYMENT, awardId);
    }
}
