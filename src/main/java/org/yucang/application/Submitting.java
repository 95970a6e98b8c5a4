package org.yucang.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.call.Calls;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Workflow;

/** The enterprise sends its application in: by the server's clock, complete, once, and never to be changed again. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class Submitting {

    public static final ProcessKey APPLICATION = new ProcessKey("Application", "applicationId");

    private static final List<String> ABOVE_THE_CITY = List.of("province", "customs", "finance:410000");

    @Inject
    private Calls calls;

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private Forms forms;

    @Inject
    private Numbers numbers;

    @Inject
    private FirstAnswers firstAnswers;

    @Inject
    private Eligibility eligibility;

    @Inject
    private ReportedFigures reported;

    @Inject
    private EarlierFunding earlierFunding;

    @Inject
    private Enterprises enterprises;

    @Inject
    private SecondPerson second;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    /** How the draft stands before the rules at this moment. */
    public Readiness readiness(Long applicationId) {
        return eligibility.readiness(applications.own(applicationId), versions.latest(applicationId));
    }

    /** The draft beside what the firm reported to the statistics. */
    public Reported reported(Long applicationId) {
        return reported.of(applications.own(applicationId), versions.latest(applicationId));
    }

    /** What was granted or recognised before, as far as the draft is judged by it. */
    public List<Finding> earlier(Long applicationId) {
        return earlierFunding
                .of(applications.own(applicationId), versions.latest(applicationId))
                .findings();
    }

    /** Submits the draft and says its number; the call is locked first, so that closing and submitting cannot pass each other. */
    public String submit(Long applicationId) {
        var call = calls.lock(applications.own(applicationId).getCallId());
        var application = applications.lock(applicationId);
        var now = clock.now();
        var version = versions.latest(applicationId);
        SubmissionRules.refuseTwice(application, version);
        var enterprise = enterprises.get(application.getEnterpriseId());
        SubmissionRules.refuseOutOfTime(call, enterprise.regions(), now);
        SubmissionRules.refuseUnready(eligibility.readiness(application, version));
        second.demand(enterprise, version);

        application.number(numbers.next(now.atZone(ProgrammeClock.ZONE).getYear()));
        new AskedOnly(forms.of(application.getCategory())).keepIn(version);
        version.submit(now, user.name(), Contents.of(version).hash());
        firstAnswers.keepAccount(application, version);
        admit(application, enterprise);
        audit.record(
                "act.applicationSubmitted",
                Application.KIND,
                applicationId,
                application.getNumber(),
                version.getHash());
        telling.submitted(application, enterprise);
        workflow.start(APPLICATION, applicationId, enterprise.getNameZh(), application.getNumber());
        return application.getNumber();
    }

    private void admit(Application application, Enterprise enterprise) {
        applications.admit(
                application.getId(),
                List.of(enterprise.countyOffice(), enterprise.cityOffice(), enterprise.financeOffice()));
        applications.admit(application.getId(), ABOVE_THE_CITY);
    }
}
