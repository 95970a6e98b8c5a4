package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.person.CurrentUser;
import org.yucang.person.People;
import org.yucang.person.Role;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** A team writes down what it found on the spot, and each of its members signs; with the last signature it counts. */
@Stateless
@RolesAllowed({Role.CITY, Role.PROVINCE})
public class CheckingSite {

    static final Step CHECK_SITE = new Step("CheckSite");

    @Inject
    private ReviewCases cases;

    @Inject
    private Applications applications;

    @Inject
    private FigureSheets sheets;

    @Inject
    private SiteChecks checks;

    @Inject
    private SiteCheckSteps steps;

    @Inject
    private SiteConclusions conclusions;

    @Inject
    private FirstReviewers reviewers;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        team(applicationId);
        return cases.open(
                applicationId,
                CHECK_SITE,
                () -> steps.dueAt(applicationId).toInstant(),
                () -> conclusions.ending(applicationId));
    }

    /** Whether the reader is of the team, and not only of its office. */
    public boolean isMember(Long applicationId) {
        return team(applicationId).has(user.id());
    }

    /** The figures, with what the latest report says was found. */
    public FigureSheet figures(Long applicationId) {
        var open = isMember(applicationId) && workflow.isOpen(CHECK_SITE, applicationId);
        var sheet = sheets.of(applicationId, figure -> open && figure.getCheckedBy() != CheckingBody.CUSTOMS);
        checks.report(applicationId)
                .ifPresent(report -> sheet.getRows().stream()
                        .filter(FigureRow::isMine)
                        .forEach(row -> row.setTyped(
                                report.getFound().get(row.getChecked().getFigure()))));
        return sheet;
    }

    public SiteVisit visit(Long applicationId) {
        team(applicationId);
        return checks.report(applicationId)
                .map(report -> report.getVisit().copy())
                .orElseGet(SiteVisit::new);
    }

    public List<SiteCheckItem> items(Long applicationId) {
        team(applicationId);
        return checks.items(applications.get(applicationId).getCategory());
    }

    public Map<String, String> answers(Long applicationId) {
        team(applicationId);
        return checks.report(applicationId).map(SiteReport::getAnswers).orElse(Map.of());
    }

    /** The team, each with the signature under the report as it stands, if there is one. */
    public List<SiteSigner> signers(Long applicationId) {
        var signatures = checks.report(applicationId)
                .map(r -> checks.signatures(r.getId()))
                .orElse(List.of());
        return team(applicationId).getMembers().stream()
                .sorted()
                .map(id -> new SiteSigner(
                        id,
                        people.get(id).getName(),
                        signatures.stream()
                                .map(SiteSignature::getSignature)
                                .filter(s -> Objects.equals(s.getPersonId(), id))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Keeps the report as it stands; whoever has signed it as it was before has to sign it again. */
    public SiteReport save(Long applicationId, SiteVisit visit, Map<String, String> answers, FigureSheet found) {
        demandMember(applicationId);
        found.check();
        var report = new SiteReport(
                applicationId,
                visit,
                answers,
                found.filled(),
                cases.sign(applicationId, team(applicationId).getTeamOffice()));
        return checks.report(applicationId).filter(report::same).orElseGet(() -> {
            checks.add(report);
            return report;
        });
    }

    /** Signs it for the reader, keeping it first if it was changed; with everybody's signature the check is over. */
    public void sign(Long applicationId, SiteVisit visit, Map<String, String> answers, FigureSheet found) {
        visit.checkComplete();
        found.checkComplete();
        if (items(applicationId).stream().anyMatch(item -> !answers.containsKey(item.getCode()))) {
            throw new RuleViolation("siteCheck.itemMissing");
        }
        if (checks.photos(applicationId).isEmpty()) {
            throw new RuleViolation("siteCheck.photoMissing");
        }
        var report = save(applicationId, visit, answers, found);
        var signed = checks.signatures(report.getId());
        if (signed.stream().anyMatch(s -> user.id().equals(s.getSignature().getPersonId()))) {
            throw new RuleViolation("siteCheck.signedBefore");
        }
        var signature = cases.sign(applicationId, team(applicationId).getTeamOffice());
        checks.add(new SiteSignature(report.getId(), signature));
        if (signed.size() + 1 == team(applicationId).getMembers().size()) {
            conclusions.conclude(report, signature);
            workflow.complete(CHECK_SITE, applicationId);
        }
    }

    /** Refuses whoever is not of the team, or has judged the application before. */
    public void demandMember(Long applicationId) {
        if (!isMember(applicationId)) {
            throw new RuleViolation("siteCheck.notInTeam");
        }
        if (reviewers.of(applicationId).contains(user.id())) {
            throw new RuleViolation("review.judgedBefore");
        }
        workflow.demand(CHECK_SITE, applicationId);
    }

    private SiteTeam team(Long applicationId) {
        var team = checks.team(applicationId).orElseThrow(() -> new NotFound(Application.KIND, applicationId));
        cases.applicant(applicationId, enterprise -> team.getTeamOffice());
        return team;
    }
}
