package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import org.yucang.application.Application;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;
import org.yucang.workflow.Workflow;

/** What the process models may ask of the panel. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PanelSteps implements Steps {

    @Inject
    private Scoreboard scoreboard;

    @Inject
    private Rankings rankings;

    @Inject
    private MeetingDecisions decisions;

    @Inject
    private Adopted adopted;

    @Inject
    private RankedFirms firms;

    @Inject
    private DepartmentOpinions opinions;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Inject
    private StageLimits limits;

    @Inject
    private Workflow workflow;

    @Inject
    private ProgrammeClock clock;

    /** Ranks whoever was scored; if nobody reaches a tier, each firm is told that it ends here. */
    public void rank(Long callId) {
        rankings.add(callId, scoreboard.placed(callId), clock.now());
        audit.record("act.ranked", "call", callId);
        if (!anyoneRanked(callId)) {
            firms.of(callId)
                    .forEach((applicationId, office) ->
                            outbox.send(office, Application.KIND, applicationId, "panel.told.nobody"));
        }
    }

    public boolean anyoneRanked(Long callId) {
        return rankings.latestLines(callId).stream().anyMatch(line -> line.getTier() != null);
    }

    public boolean adopted(Long callId) {
        return decisions.latestOf(callId).map(MeetingDecision::isAdopted).orElse(false);
    }

    public boolean anyoneListed(Long callId) {
        return !adopted.of(callId).isEmpty();
    }

    /** Until when the list must be proposed: counted from the first ranking, whatever is sent back. */
    public Date dueAt(Long callId) {
        return due(callId, rankings.firstOf(callId).map(Ranking::getAt).orElse(clock.now()));
    }

    /** Until when the meeting must have decided: counted from the day on which the departments had been heard. */
    public Date meetingDueAt(Long callId) {
        var since = opinions.heardAt(callId).or(() -> workflow.openSince(Deciding.DECIDE_AWARDS, callId));
        return due(callId, since.orElseGet(clock::now));
    }

    private Date due(Long callId, Instant since) {
        return Date.from(limits.end(callId, Stage.MEETING, since));
    }
}
