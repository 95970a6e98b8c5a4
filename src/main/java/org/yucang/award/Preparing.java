package org.yucang.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** Provincial finance prepares the release of an award to the firm's own account; the amount is the decided one. */
@Stateless
@RolesAllowed(Role.FINANCE)
public class Preparing {

    static final Step PREPARE_PAYMENT = new Step("PreparePayment");

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

    public AwardCase award(Long awardId) {
        return cases.of(awardId);
    }

    /** Prepares it under the number of the allocation document. */
    public void prepare(Long awardId, String documentNumber) {
        var prepared = cases.of(awardId);
        workflow.demand(PREPARE_PAYMENT, awardId);
        var signature = new Signature(AwardSteps.PROVINCIAL_FINANCE, user.current(), clock.now());
        payments.add(new PaymentPreparation(
                prepared.award(), prepared.firm().getNameZh(), prepared.firm().getBank(), documentNumber, signature));
        workflow.complete(PREPARE_PAYMENT, awardId);
    }
}
