package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Outcome;
import org.yucang.application.Outcomes;
import org.yucang.application.Settlements;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;

/** Adds an application's total and says what follows from it. */
@ApplicationScoped
class Totalling {

    @Inject
    private Calculation calculation;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Settlements settlements;

    @Inject
    private Event<TotalChanged> changes;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** Computes the total; the first one ends the application as a scored one, a later one changes the ranking. */
    void total(Long applicationId) {
        calculation.total(applicationId);
        var application = applications.get(applicationId);
        if (settlements.of(applicationId).isPresent()) {
            audit.record("act.totalledAgain", Application.KIND, applicationId);
            outbox.send(
                    "province",
                    Application.KIND,
                    applicationId,
                    "scoring.notice.totalledAgain",
                    application.getNumber());
            changes.fire(new TotalChanged(applicationId, application.getCallId()));
            return;
        }
        audit.record("act.totalled", Application.KIND, applicationId);
        outcomes.record(applicationId, Outcome.SCORED, null);
        var enterprise = enterprises.get(application.getEnterpriseId());
        outbox.send(enterprise.office(), Application.KIND, applicationId, "scoring.notice.scored");
    }
}
