package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Audit;
import org.yucang.workflow.Steps;

/** What the process models may ask of a return: who answers it, by when, and what follows from silence. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CorrectionSteps implements Steps {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Corrections corrections;

    @Inject
    private Outcomes outcomes;

    @Inject
    private CorrectionDeadlines deadlines;

    @Inject
    private CorrectionReminders reminders;

    @Inject
    private Audit audit;

    @Inject
    private Telling telling;

    public String office(Long applicationId) {
        return enterprises
                .get(applications.get(applicationId).getEnterpriseId())
                .office();
    }

    public Date dueAt(Long applicationId) {
        return Date.from(end(applicationId));
    }

    /** When the model asks whether time is over: just after the last second in time, and daily from then on. */
    public String asksAt(Long applicationId) {
        return Steps.asking(end(applicationId));
    }

    public boolean timeOver(Long applicationId) {
        return deadlines.isOver(latest(applicationId));
    }

    /** From the working day before the last one on; the model forgets the timer with the task. */
    public String remindsAt(Long applicationId) {
        return Steps.daily(reminders.first(latest(applicationId)));
    }

    public void remind(Long applicationId) {
        reminders.send(latest(applicationId));
    }

    /** An enterprise that lets the time pass is taken to have withdrawn. */
    public void deemWithdrawn(Long applicationId) {
        var correction = latest(applicationId);
        var due = deadlines.dueOn(correction).toString();
        var application = applications.get(applicationId);
        outcomes.record(applicationId, Outcome.DEEMED_WITHDRAWN, due);
        audit.record("act.deemedWithdrawn", Application.KIND, applicationId, due);
        telling.deemedWithdrawn(application, enterprises.get(application.getEnterpriseId()), due);
    }

    private Instant end(Long applicationId) {
        return deadlines.end(latest(applicationId));
    }

    private Correction latest(Long applicationId) {
        return corrections.latest(applicationId).orElseThrow();
    }
}
