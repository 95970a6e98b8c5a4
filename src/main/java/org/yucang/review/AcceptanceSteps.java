package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import org.yucang.application.Application;
import org.yucang.platform.Actor;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;

/** What the application model asks about the county's acceptance. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AcceptanceSteps implements Steps {

    @Inject
    private ReviewCases cases;

    @Inject
    private Acceptances acceptances;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private ProgrammeClock clock;

    public String office(Long applicationId) {
        return cases.applicant(applicationId).countyOffice();
    }

    public Date dueAt(Long applicationId) {
        return Date.from(deadlines.acceptance(applicationId));
    }

    public String asksAt(Long applicationId) {
        return Steps.asking(deadlines.acceptance(applicationId));
    }

    public boolean timeOver(Long applicationId) {
        return clock.now().isAfter(deadlines.acceptance(applicationId));
    }

    /** Silence means accepted; the county and the province are alerted that it came to that. */
    public void acceptBySilence(Long applicationId) {
        var enterprise = cases.applicant(applicationId);
        var signature = new Signature(enterprise.countyOffice(), Actor.SYSTEM, clock.now());
        acceptances.add(new Acceptance(
                applicationId, cases.version(applicationId), Acceptance.Outcome.ACCEPTED_BY_SILENCE, null, signature));
        audit.record("act.acceptedBySilence", Application.KIND, applicationId);
        outbox.send(enterprise.countyOffice(), Application.KIND, applicationId, "review.notice.silenceAlert");
        outbox.send("province", Application.KIND, applicationId, "review.notice.silenceAlert");
        outbox.send(enterprise.office(), Application.KIND, applicationId, "review.notice.acceptedBySilence");
    }

    public boolean accepted(Long applicationId) {
        return acceptances.latest(applicationId).map(Acceptance::isAccepted).orElse(false);
    }

    public boolean returned(Long applicationId) {
        return acceptances.latest(applicationId).map(Acceptance::isReturned).orElse(false);
    }

    public boolean refused(Long applicationId) {
        return acceptances
                .latest(applicationId)
                .map(a -> a.getOutcome() == Acceptance.Outcome.REFUSED)
                .orElse(false);
    }
}
