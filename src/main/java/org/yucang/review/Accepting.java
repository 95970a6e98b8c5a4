package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.application.Corrections;
import org.yucang.application.Defect;
import org.yucang.application.Outcome;
import org.yucang.application.Outcomes;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The county takes an application in, refuses it with a reason, or returns it, once, with one complete list of defects. */
@Stateless
@RolesAllowed(Role.COUNTY)
public class Accepting {

    static final Step ACCEPT = new Step("AcceptApplication");

    @Inject
    private ReviewCases cases;

    @Inject
    private FigureSheets sheets;

    @Inject
    private Acceptances acceptances;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Corrections corrections;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        cases.applicant(applicationId, Enterprise::countyOffice);
        return cases.open(
                applicationId,
                ACCEPT,
                () -> deadlines.acceptance(applicationId),
                () -> acceptances
                        .latest(applicationId)
                        .map(a -> Ending.of(a.getSignature(), "accept.outcome." + a.getOutcome())));
    }

    public FigureSheet figures(Long applicationId) {
        cases.applicant(applicationId, Enterprise::countyOffice);
        var open = workflow.isOpen(ACCEPT, applicationId);
        return sheets.of(applicationId, figure -> open && figure.getCheckedBy() != CheckingBody.CUSTOMS);
    }

    /** Whether the county may still return it; it may do so only once. */
    public boolean mayReturn(Long applicationId) {
        return acceptances.of(applicationId).stream().noneMatch(Acceptance::isReturned);
    }

    public void accept(Long applicationId, FigureSheet found) {
        found.check();
        var signature = record(applicationId, Acceptance.Outcome.ACCEPTED, null);
        sheets.keep(applicationId, found, VerificationLevel.COUNTY, signature);
        cases.tell(applicationId, "review.notice.accepted");
        workflow.complete(ACCEPT, applicationId);
    }

    public void refuse(Long applicationId, String reason) {
        record(applicationId, Acceptance.Outcome.REFUSED, Reasons.demand(reason));
        outcomes.record(applicationId, Outcome.REFUSED, reason.strip());
        cases.tell(applicationId, "review.notice.refused");
        workflow.complete(ACCEPT, applicationId);
    }

    public void giveBack(Long applicationId, List<Defect> defects) {
        if (!mayReturn(applicationId)) {
            throw new RuleViolation("accept.returnedBefore");
        }
        var signature = record(applicationId, Acceptance.Outcome.RETURNED, null);
        corrections.ask(applicationId, Corrections.COUNTY, defects, signature.getPersonName());
        cases.tell(applicationId, "review.notice.returned");
        workflow.complete(ACCEPT, applicationId);
    }

    private Signature record(Long applicationId, Acceptance.Outcome outcome, String reason) {
        var signature = cases.sign(
                applicationId,
                cases.applicant(applicationId, Enterprise::countyOffice).countyOffice());
        workflow.demand(ACCEPT, applicationId);
        acceptances.add(new Acceptance(applicationId, cases.version(applicationId), outcome, reason, signature));
        return signature;
    }
}
