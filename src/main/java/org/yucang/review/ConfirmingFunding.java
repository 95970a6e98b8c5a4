package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The city's finance bureau verifies what was spent and agrees to the recommendation, or objects to it. */
@Stateless
@RolesAllowed(Role.CITY_FINANCE)
public class ConfirmingFunding {

    static final Step CONFIRM_FUNDING = new Step("ConfirmFunding");

    @Inject
    private ReviewCases cases;

    @Inject
    private FigureSheets sheets;

    @Inject
    private Conditions conditions;

    @Inject
    private Opinions opinions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        cases.applicant(applicationId, Enterprise::financeOffice);
        return cases.open(
                applicationId,
                CONFIRM_FUNDING,
                () -> deadlines.recommendation(applicationId),
                () -> opinions.of(applicationId, CheckingBody.FINANCE)
                        .map(o -> Ending.of(o.getSignature(), "funding.outcome." + o.isAgrees())));
    }

    public FigureSheet figures(Long applicationId) {
        cases.applicant(applicationId, Enterprise::financeOffice);
        var open = workflow.isOpen(CONFIRM_FUNDING, applicationId);
        return sheets.of(applicationId, figure -> open && figure.getCheckedBy() == CheckingBody.FINANCE);
    }

    /** The conditions that the city's finance bureau confirms. */
    public List<RuleTick> toConfirm(Long applicationId) {
        cases.applicant(applicationId, Enterprise::financeOffice);
        return conditions.of(applicationId, Conditions.FINANCE);
    }

    public void agree(Long applicationId, FigureSheet found, List<RuleTick> ticks, String opinion) {
        if (found.getBeyond() > 0 && opinion.isBlank()) {
            throw new RuleViolation("review.explain", found.getBeyond());
        }
        conclude(applicationId, true, found, ticks, opinion, "review.notice.fundingAgreed");
    }

    /** Objects with a reason; if commerce recommends all the same, the city has to settle that before anything goes up. */
    public void object(Long applicationId, FigureSheet found, List<RuleTick> ticks, String opinion) {
        conclude(applicationId, false, found, ticks, Reasons.demand(opinion), "review.notice.fundingObjected");
    }

    private void conclude(
            Long applicationId,
            boolean agrees,
            FigureSheet found,
            List<RuleTick> ticks,
            String opinion,
            String notice) {
        found.checkComplete();
        var enterprise = cases.applicant(applicationId, Enterprise::financeOffice);
        var signature = cases.sign(applicationId, enterprise.financeOffice());
        cases.demandOtherLevel(applicationId);
        workflow.demand(CONFIRM_FUNDING, applicationId);
        opinions.add(new Opinion(applicationId, CheckingBody.FINANCE, agrees, opinion, signature));
        sheets.keep(applicationId, found, VerificationLevel.CITY, signature);
        conditions.keep(applicationId, ticks, signature);
        cases.tell(applicationId, notice);
        workflow.complete(CONFIRM_FUNDING, applicationId);
    }
}
