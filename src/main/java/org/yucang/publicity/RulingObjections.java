package org.yucang.publicity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.FirstReviewers;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The handling office rules on an objection; nobody does who reviewed that application before. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class RulingObjections {

    static final Step RULE = new Step("RuleObjection");

    @Inject
    private Objections objections;

    @Inject
    private ObjectionCases cases;

    @Inject
    private FirstReviewers firstReviewers;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    public ObjectionCase objection(Long objectionId) {
        return cases.of(objectionId);
    }

    /** Whether the current user has judged this application before, and so must leave the ruling to another. */
    public boolean isFirstReviewer(Long objectionId) {
        var applicationId = cases.of(objectionId).application().getId();
        return firstReviewers.of(applicationId).contains(user.id());
    }

    public void rule(Long objectionId, RulingOutcome outcome, String reason) {
        workflow.demand(RULE, objectionId);
        if (isFirstReviewer(objectionId)) {
            throw new RuleViolation("objection.firstReviewer");
        }
        var signature = new Signature(ObjectionSteps.HANDLING_OFFICE, user.current(), clock.now());
        objections.add(new Ruling(objectionId, outcome, reason, signature));
        workflow.complete(RULE, objectionId);
    }
}
