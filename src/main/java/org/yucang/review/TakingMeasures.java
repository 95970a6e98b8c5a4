package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** Beside its decision the province records late statistics, and has an application checked on the spot. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class TakingMeasures {

    private static final int MONTHS = 12;
    private static final Step DRAW = new Step("DrawExperts");

    @Inject
    private ReviewCases cases;

    @Inject
    private SiteChecks checks;

    @Inject
    private SiteCheckRules rules;

    @Inject
    private Workflow workflow;

    @Inject
    private Audit audit;

    /** Whether it is still qualified or drawn for; later nothing can be ordered. */
    public boolean isOpen(Long applicationId) {
        demandProvince(applicationId);
        return isQualifying(applicationId) || workflow.isOpen(DRAW, applicationId);
    }

    public boolean isQualifying(Long applicationId) {
        return workflow.isOpen(Qualifying.QUALIFY, applicationId);
    }

    public Optional<SiteCheckOrder> order(Long applicationId) {
        demandProvince(applicationId);
        return checks.order(applicationId);
    }

    /** Why it will be checked on the spot as things stand: an order, or a rule of the call; nothing, if it will not. */
    public Optional<String> reason(Long applicationId) {
        demandProvince(applicationId);
        return rules.reason(applicationId);
    }

    public Optional<LateStatistics> lateStatistics(Long applicationId) {
        demandProvince(applicationId);
        return checks.lateStatistics(applicationId);
    }

    public void orderSiteCheck(Long applicationId, String reason) {
        if (!isOpen(applicationId)) {
            throw new RuleViolation("measures.tooLate");
        }
        if (checks.order(applicationId).isPresent()) {
            throw new RuleViolation("measures.orderedBefore");
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("measures.reasonMissing");
        }
        checks.add(new SiteCheckOrder(applicationId, reason, cases.sign(applicationId, QualificationSteps.OFFICE)));
        audit.record("act.siteCheckOrdered", Application.KIND, applicationId, reason);
    }

    /** Records for how many months statistics came late; what is recorded last counts. */
    public void recordLate(Long applicationId, Integer months, String note) {
        demandProvince(applicationId);
        if (!isQualifying(applicationId)) {
            throw new RuleViolation("measures.tooLate");
        }
        if (months == null || months < 0 || months > MONTHS) {
            throw new RuleViolation("measures.months", MONTHS);
        }
        checks.add(
                new LateStatistics(applicationId, months, note, cases.sign(applicationId, QualificationSteps.OFFICE)));
        audit.record("act.lateStatistics", Application.KIND, applicationId, months);
    }

    private void demandProvince(Long applicationId) {
        cases.applicant(applicationId, enterprise -> QualificationSteps.OFFICE);
    }
}
