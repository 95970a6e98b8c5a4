package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.person.Person;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Workflow;

/** A member of a team leaves or is away: the province names the team anew from the same office, and all of it sign (H13). */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class RenewingSiteTeam {

    @Inject
    private NamingSiteTeam naming;

    @Inject
    private ReviewCases cases;

    @Inject
    private SiteChecks checks;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** Whether a team is at work that can be named anew. */
    public boolean isOpen(Long applicationId) {
        return workflow.isOpen(CheckingSite.CHECK_SITE, applicationId);
    }

    /** The office of the team; its days go on, whoever is in it. */
    public String office(Long applicationId) {
        return checks.team(applicationId)
                .orElseThrow(() -> new RuleViolation("siteTeam.none"))
                .getTeamOffice();
    }

    public void renew(Long applicationId, Set<Long> members, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("siteTeam.reasonMissing");
        }
        if (!isOpen(applicationId)) {
            throw new RuleViolation("siteTeam.none");
        }
        var office = office(applicationId);
        var able = naming.candidates(applicationId, office).stream()
                .map(Person::getId)
                .collect(Collectors.toSet());
        if (!able.containsAll(members)) {
            throw new RuleViolation("siteCheck.notAble");
        }
        var signature = cases.sign(applicationId, QualificationSteps.OFFICE);
        checks.add(new SiteTeam(applicationId, office, members, reason, signature));
        checks.report(applicationId).ifPresent(report -> checks.add(report.again(signature)));
        audit.record("act.siteTeamRenewed", Application.KIND, applicationId, reason);
        outbox.send(office, Application.KIND, applicationId, "siteCheck.told.renewed", reason);
    }
}
