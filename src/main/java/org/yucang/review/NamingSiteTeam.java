package org.yucang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.Office;
import org.yucang.person.Offices;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.person.Role;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** The province names who checks an application on the spot: at least two of one office, none of whom has judged it before. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class NamingSiteTeam {

    static final Step NAME_TEAM = new Step("NameSiteTeam");

    @Inject
    private ReviewCases cases;

    @Inject
    private SiteChecks checks;

    @Inject
    private SiteCheckRules rules;

    @Inject
    private SiteCheckSteps steps;

    @Inject
    private FirstReviewers reviewers;

    @Inject
    private Offices offices;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private Workflow workflow;

    public ReviewCase open(Long applicationId) {
        applicant(applicationId);
        return cases.open(
                applicationId,
                NAME_TEAM,
                () -> steps.teamDueAt(applicationId).toInstant(),
                () -> checks.team(applicationId).map(team -> Ending.of(team.getSignature(), "siteTeam.outcome")));
    }

    /** Why it is checked: the reason of the order, or the rule of the call. */
    public String reason(Long applicationId) {
        applicant(applicationId);
        return rules.reason(applicationId).orElse("order");
    }

    public String orderText(Long applicationId) {
        applicant(applicationId);
        return checks.order(applicationId).map(SiteCheckOrder::getReason).orElse(null);
    }

    /** The two offices of which a team can be: the city's commerce bureau and the province. */
    public List<Office> offices(Long applicationId) {
        var city = applicant(applicationId).cityOffice();
        return List.of(offices.get(city), offices.get(QualificationSteps.OFFICE));
    }

    /** Who of an office may be named. */
    public List<Person> candidates(Long applicationId, String office) {
        applicant(applicationId);
        var judged = reviewers.of(applicationId);
        return people.of(office).stream()
                .filter(person -> !judged.contains(person.getId()) && mayCheck(person, office))
                .toList();
    }

    private boolean mayCheck(Person person, String office) {
        return people.membershipsOf(person.getId()).stream()
                .filter(membership -> membership.getOfficeKey().equals(office))
                .anyMatch(membership -> Set.of(Role.CITY, Role.PROVINCE).contains(membership.getRole()));
    }

    public void name(Long applicationId, String office, Set<Long> members) {
        var able = candidates(applicationId, office).stream().map(Person::getId).collect(Collectors.toSet());
        if (!able.containsAll(members)
                || offices(applicationId).stream().map(Office::getKey).noneMatch(office::equals)) {
            throw new RuleViolation("siteCheck.notAble");
        }
        workflow.demand(NAME_TEAM, applicationId);
        var signature = cases.sign(applicationId, QualificationSteps.OFFICE);
        checks.add(new SiteTeam(applicationId, office, members, null, signature));
        outbox.send(office, Application.KIND, applicationId, "siteCheck.told.named");
        cases.tell(applicationId, "siteCheck.told.firm");
        workflow.complete(NAME_TEAM, applicationId);
    }

    private Enterprise applicant(Long applicationId) {
        return cases.applicant(applicationId, enterprise -> QualificationSteps.OFFICE);
    }
}
