package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import org.yucang.application.Application;
import org.yucang.application.StageDeadlines;
import org.yucang.call.Stage;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;
import org.yucang.workflow.Workflow;

/** What the application model asks about the check on the spot. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SiteCheckSteps implements Steps {

    @Inject
    private SiteChecks checks;

    @Inject
    private SiteCheckRules rules;

    @Inject
    private StageDeadlines stages;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    public boolean wanted(Long applicationId) {
        return rules.reason(applicationId).isPresent();
    }

    /** The team is named as fast as a panel is drawn, from when that is to be done: from now, if the model is just coming to it. */
    public Date teamDueAt(Long applicationId) {
        var since = workflow.openSince(NamingSiteTeam.NAME_TEAM, applicationId).orElseGet(clock::now);
        return Date.from(stages.end(applicationId, Stage.DRAW, since));
    }

    public String office(Long applicationId) {
        return team(applicationId).getTeamOffice();
    }

    public Date dueAt(Long applicationId) {
        return Date.from(due(applicationId));
    }

    public String asksAt(Long applicationId) {
        return Steps.asking(due(applicationId));
    }

    /** Nothing is decided by time; the team and the province are told that it is over. */
    public void remind(Long applicationId) {
        if (clock.now().isAfter(due(applicationId))) {
            audit.record("act.siteCheckLate", Application.KIND, applicationId);
            outbox.send(office(applicationId), Application.KIND, applicationId, "siteCheck.told.late");
            outbox.send(QualificationSteps.OFFICE, Application.KIND, applicationId, "siteCheck.told.late");
        }
    }

    public boolean upheld(Long applicationId) {
        return !rules.refuses(applicationId);
    }

    private Instant due(Long applicationId) {
        var named = checks.firstTeam(applicationId).orElseThrow().getSignature().getAt();
        return stages.end(applicationId, Stage.SITE_CHECK, named);
    }

    private SiteTeam team(Long applicationId) {
        return checks.team(applicationId).orElseThrow();
    }
}
