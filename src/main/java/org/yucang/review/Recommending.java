package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.application.Outcome;
import org.yucang.application.Outcomes;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The city's commerce bureau verifies the figures and recommends an application to the province, or does not. */
@Stateless
@RolesAllowed(Role.CITY)
public class Recommending {

    static final Step RECOMMEND = new Step("RecommendApplication");

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
    private Outcomes outcomes;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        cases.applicant(applicationId, Enterprise::cityOffice);
        return cases.open(
                applicationId,
                RECOMMEND,
                () -> deadlines.recommendation(applicationId),
                () -> opinions.of(applicationId, CheckingBody.COMMERCE)
                        .map(o -> Ending.of(o.getSignature(), "recommend.outcome." + o.isAgrees())));
    }

    public FigureSheet figures(Long applicationId) {
        cases.applicant(applicationId, Enterprise::cityOffice);
        var open = workflow.isOpen(RECOMMEND, applicationId);
        return sheets.of(applicationId, figure -> open && figure.getCheckedBy() == CheckingBody.COMMERCE);
    }

    public List<RuleTick> toConfirm(Long applicationId) {
        cases.applicant(applicationId, Enterprise::cityOffice);
        return conditions.of(applicationId, Conditions.CITY);
    }

    /** Whether the current user took the application in himself; then another has to recommend it. */
    public boolean isBarred(Long applicationId) {
        return cases.isAcceptedByReader(applicationId);
    }

    /** Recommends it; a figure that differs too much from the declared one must be explained in the opinion. */
    public void recommend(Long applicationId, FigureSheet found, List<RuleTick> ticks, String opinion) {
        found.checkComplete();
        if (found.getBeyond() > 0 && opinion.isBlank()) {
            throw new RuleViolation("review.explain", found.getBeyond());
        }
        conclude(applicationId, true, found, ticks, opinion);
        cases.tell(applicationId, "review.notice.recommended");
        workflow.complete(RECOMMEND, applicationId);
    }

    public void decline(Long applicationId, FigureSheet found, List<RuleTick> ticks, String opinion) {
        found.check();
        var why = Reasons.demand(opinion);
        conclude(applicationId, false, found, ticks, why);
        outcomes.record(applicationId, Outcome.NOT_RECOMMENDED, why);
        cases.tell(applicationId, "review.notice.notRecommended");
        workflow.complete(RECOMMEND, applicationId);
    }

    private void conclude(Long applicationId, boolean agrees, FigureSheet found, List<RuleTick> ticks, String opinion) {
        var signature = cases.sign(
                applicationId,
                cases.applicant(applicationId, Enterprise::cityOffice).cityOffice());
        cases.demandOtherLevel(applicationId);
        workflow.demand(RECOMMEND, applicationId);
        opinions.add(new Opinion(applicationId, CheckingBody.COMMERCE, agrees, opinion, signature));
        sheets.keep(applicationId, found, VerificationLevel.CITY, signature);
        conditions.keep(applicationId, ticks, signature);
    }
}
