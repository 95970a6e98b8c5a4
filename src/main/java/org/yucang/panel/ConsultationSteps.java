package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.platform.Actor;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Steps;

/** What the call's model asks about the departments that are heard before the meeting. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConsultationSteps implements Steps {

    @Inject
    private Consultations consultations;

    @Inject
    private DepartmentOpinions opinions;

    @Inject
    private Proposals proposals;

    @Inject
    private StageLimits limits;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    /** Whether the proposal has firms about which the departments were not asked before. */
    public boolean needed(Long callId) {
        return !consultations.fresh(callId).isEmpty();
    }

    public List<String> departments(Long callId) {
        return opinions.departments();
    }

    public String office(String department) {
        return department;
    }

    public Date dueAt(Long callId) {
        return Date.from(end(callId));
    }

    /** Asks just after the end, and daily from then on if the end has moved. */
    public String asksAt(Long callId) {
        return Steps.asking(end(callId));
    }

    public boolean timeOver(Long callId) {
        return clock.now().isAfter(end(callId));
    }

    /** Whoever has not answered in time has no objection, which is put on record for each firm. */
    public void recordSilence(Long callId) {
        for (var department : opinions.departments()) {
            var open = consultations.openTo(callId, department);
            if (!open.isEmpty()) {
                var signature = new Signature(department, Actor.SYSTEM, clock.now());
                open.forEach(award -> opinions.add(new DepartmentOpinion(
                        callId, award.getApplicationId(), DepartmentOpinion.Answer.SILENT, null, signature)));
                audit.record("act.departmentSilent", Proposing.CALL, callId, department);
                outbox.send(department, Proposing.CALL, callId, "consult.told.silent");
            }
        }
    }

    private Instant end(Long callId) {
        var since = proposals.latestOf(callId).orElseThrow().getSignature().getAt();
        return limits.end(callId, Stage.CONSULTATION, since);
    }
}
