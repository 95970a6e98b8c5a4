package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.application.Figures;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** Customs says what exports under code 9810 it has on record for an applicant. */
@Stateless
@RolesAllowed(Role.CUSTOMS)
public class ConfirmingExports {

    static final Step CONFIRM_EXPORTS = new Step("ConfirmExports");

    @Inject
    private ReviewCases cases;

    @Inject
    private FigureSheets sheets;

    @Inject
    private ExportsConfirmations confirmations;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        cases.applicant(applicationId, enterprise -> CustomsSteps.OFFICE);
        return cases.open(
                applicationId,
                CONFIRM_EXPORTS,
                () -> deadlines.customs(applicationId),
                () -> confirmations
                        .latest(applicationId)
                        .map(c -> Ending.of(c.getSignature(), "customs.outcome." + c.isAnswered())));
    }

    public FigureSheet figures(Long applicationId) {
        cases.applicant(applicationId, enterprise -> CustomsSteps.OFFICE);
        var open = workflow.isOpen(CONFIRM_EXPORTS, applicationId);
        return sheets.of(applicationId, figure -> open && figure.getCheckedBy() == CheckingBody.CUSTOMS);
    }

    public void confirm(Long applicationId, FigureSheet found, String note) {
        found.checkComplete();
        cases.applicant(applicationId, enterprise -> CustomsSteps.OFFICE);
        var signature = cases.sign(applicationId, CustomsSteps.OFFICE);
        workflow.demand(CONFIRM_EXPORTS, applicationId);
        confirmations.add(
                new ExportsConfirmation(applicationId, true, found.typed().get(Figures.EXPORTS_9810), note, signature));
        sheets.keep(applicationId, found, VerificationLevel.CUSTOMS, signature);
        cases.tell(applicationId, "review.notice.exportsConfirmed");
        workflow.complete(CONFIRM_EXPORTS, applicationId);
    }
}
