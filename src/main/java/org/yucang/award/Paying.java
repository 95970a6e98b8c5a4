package org.yucang.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.publicity.Letters;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The city's finance bureau pays the firm in full and records the bank's voucher. */
@Stateless
@RolesAllowed(Role.CITY_FINANCE)
public class Paying {

    static final Step PAY_AWARD = new Step("PayAward");

    @Inject
    private AwardCases cases;

    @Inject
    private Payments payments;

    @Inject
    private Letters letters;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    public AwardCase award(Long awardId) {
        return cases.of(awardId);
    }

    /** Records the payment with the scan of its voucher, a PDF. */
    public void pay(Long awardId, Receipt receipt, String fileName, InputStream scan) {
        var paid = cases.of(awardId);
        if (scan == null) {
            throw new RuleViolation("award.receiptFileMissing");
        }
        workflow.demand(PAY_AWARD, awardId);
        var fileId = letters.store(fileName, scan);
        var signature = new Signature(paid.firm().financeOffice(), user.current(), clock.now());
        payments.add(new Payment(paid.award(), receipt, fileId, clock.today(), signature));
        workflow.complete(PAY_AWARD, awardId);
    }
}
