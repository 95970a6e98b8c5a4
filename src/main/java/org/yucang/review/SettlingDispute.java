package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.application.Outcome;
import org.yucang.application.Outcomes;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.review.DisputeSettlement.Way;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** A city settles the disagreement of its two offices: one gives way with a reason, or commerce sends both opinions up. */
@Stateless
@RolesAllowed({Role.CITY, Role.CITY_FINANCE})
public class SettlingDispute {

    static final Step SETTLE_DISPUTE = new Step("SettleDispute");

    @Inject
    private ReviewCases cases;

    @Inject
    private FigureSheets sheets;

    @Inject
    private Opinions opinions;

    @Inject
    private Disputes disputes;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    public ReviewCase open(Long applicationId) {
        office(applicationId);
        return cases.open(
                applicationId,
                SETTLE_DISPUTE,
                () -> deadlines.recommendation(applicationId),
                () -> disputes.settlement(applicationId)
                        .map(s -> Ending.of(s.getSignature(), "dispute.outcome." + s.getWay())));
    }

    /** What both offices found; there is nothing to verify any more. */
    public FigureSheet figures(Long applicationId) {
        office(applicationId);
        return sheets.of(applicationId, figure -> false);
    }

    /** Whether the reader speaks for commerce; only commerce can send a disputed recommendation up. */
    public boolean isCommerce(Long applicationId) {
        return office(applicationId).equals(cases.applicant(applicationId).cityOffice());
    }

    /** Both opinions go up with their reasons, as a disputed recommendation. */
    public void sendUp(Long applicationId, String reason) {
        if (!isCommerce(applicationId)) {
            throw new RuleViolation("dispute.commerceSendsUp");
        }
        settle(applicationId, Way.SENT_UP, reason);
        cases.tell(applicationId, "review.notice.disputed");
        workflow.complete(SETTLE_DISPUTE, applicationId);
    }

    /** The reader's office changes its opinion, which is added to the one it gave before. */
    public void giveWay(Long applicationId, String reason) {
        var commerce = isCommerce(applicationId);
        var signature =
                settle(applicationId, commerce ? Way.RECOMMENDATION_WITHDRAWN : Way.OBJECTION_WITHDRAWN, reason);
        var body = commerce ? CheckingBody.COMMERCE : CheckingBody.FINANCE;
        opinions.add(new Opinion(applicationId, body, !commerce, reason, signature));
        if (commerce) {
            outcomes.record(applicationId, Outcome.NOT_RECOMMENDED, reason);
        }
        cases.tell(applicationId, commerce ? "review.notice.notRecommended" : "review.notice.fundingAgreed");
        workflow.complete(SETTLE_DISPUTE, applicationId);
    }

    private Signature settle(Long applicationId, Way way, String reason) {
        var signature = cases.sign(applicationId, office(applicationId));
        cases.demandOtherLevel(applicationId);
        workflow.demand(SETTLE_DISPUTE, applicationId);
        disputes.add(new DisputeSettlement(applicationId, way, reason, signature));
        return signature;
    }

    /** The office for which the reader acts: commerce or finance of the applicant's city; not found for anyone else. */
    private String office(Long applicationId) {
        var city = cases.applicant(applicationId).cityOffice();
        if (user.officeKeys().contains(city)) {
            cases.applicant(applicationId, Enterprise::cityOffice);
            return city;
        }
        return cases.applicant(applicationId, Enterprise::financeOffice).financeOffice();
    }
}
