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
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The province checks the qualification: it confirms the conditions nobody else can, and qualifies, rejects or returns once. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Qualifying {

    static final Step QUALIFY = new Step("QualifyApplication");

    @Inject
    private ReviewCases cases;

    @Inject
    private FigureSheets sheets;

    @Inject
    private QualificationDecisions decisions;

    @Inject
    private Conditions conditions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Corrections corrections;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        cases.applicant(applicationId, enterprise -> QualificationSteps.OFFICE);
        return cases.open(
                applicationId,
                QUALIFY,
                () -> deadlines.qualification(applicationId),
                () -> decisions
                        .latest(applicationId)
                        .map(d -> Ending.of(d.getSignature(), "qualify.outcome." + d.getOutcome())));
    }

    public FigureSheet figures(Long applicationId) {
        cases.applicant(applicationId, enterprise -> QualificationSteps.OFFICE);
        var open = workflow.isOpen(QUALIFY, applicationId);
        return sheets.of(applicationId, figure -> open && figure.getCheckedBy() != CheckingBody.CUSTOMS);
    }

    /** The conditions of the latest check that somebody has to confirm, with what the city has confirmed. */
    public List<RuleTick> toConfirm(Long applicationId) {
        return conditions.all(applicationId);
    }

    public boolean mayReturn(Long applicationId) {
        return decisions.of(applicationId).stream().noneMatch(QualificationDecision::isReturned);
    }

    public void qualify(Long applicationId, FigureSheet found, List<RuleTick> ticks) {
        found.check();
        ticks.stream().filter(tick -> !tick.isFulfilled()).findFirst().ifPresent(tick -> {
            throw new RuleViolation("qualify.unconfirmed", tick.getRule());
        });
        var signature = record(applicationId, QualificationDecision.Outcome.QUALIFIED, null, ticks);
        sheets.keep(applicationId, found, VerificationLevel.PROVINCE, signature);
        complete(applicationId, "review.notice.qualified");
    }

    public void reject(Long applicationId, String reason, List<RuleTick> ticks) {
        var why = Reasons.demand(reason);
        record(applicationId, QualificationDecision.Outcome.NOT_QUALIFIED, why, ticks);
        outcomes.record(applicationId, Outcome.NOT_QUALIFIED, why);
        complete(applicationId, "review.notice.notQualified");
    }

    public void giveBack(Long applicationId, List<Defect> defects) {
        if (!mayReturn(applicationId)) {
            throw new RuleViolation("qualify.returnedBefore");
        }
        var signature = record(applicationId, QualificationDecision.Outcome.RETURNED, null, List.of());
        corrections.ask(applicationId, Corrections.PROVINCE, defects, signature.getPersonName());
        complete(applicationId, "review.notice.returned");
    }

    private Signature record(
            Long applicationId, QualificationDecision.Outcome outcome, String reason, List<RuleTick> ticks) {
        cases.applicant(applicationId, enterprise -> QualificationSteps.OFFICE);
        var signature = cases.sign(applicationId, QualificationSteps.OFFICE);
        cases.demandOtherLevel(applicationId);
        workflow.demand(QUALIFY, applicationId);
        decisions.add(
                new QualificationDecision(applicationId, cases.version(applicationId), outcome, reason, signature));
        conditions.keep(applicationId, ticks, signature);
        return signature;
    }

    private void complete(Long applicationId, String notice) {
        cases.tell(applicationId, notice);
        workflow.complete(QUALIFY, applicationId);
    }
}
