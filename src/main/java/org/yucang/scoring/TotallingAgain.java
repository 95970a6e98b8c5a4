package org.yucang.scoring;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Withdrawals;
import org.yucang.call.RuleCorrection;
import org.yucang.call.RulesCorrected;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Outbox;

/** Totals every scored application of a call again when its rules are corrected, and tells each firm whose total changed. */
@ApplicationScoped
class TotallingAgain {

    @Inject
    private Totals totals;

    @Inject
    private Calculation calculation;

    @Inject
    private Applications applications;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Outbox outbox;

    void total(@Observes @Priority(RulesCorrected.POINTS) RulesCorrected corrected) {
        totals.latestOf(corrected.call().getId()).stream()
                .filter(total -> withdrawals.of(total.getApplicationId()).isEmpty())
                .forEach(before -> calculation
                        .again(before.getApplicationId())
                        .filter(after -> after.getPoints().compareTo(before.getPoints()) != 0)
                        .ifPresent(after -> tell(before, after, corrected.correction())));
    }

    private void tell(Total before, Total after, RuleCorrection correction) {
        var application = applications.get(before.getApplicationId());
        outbox.send(
                enterprises.get(application.getEnterpriseId()).office(),
                Application.KIND,
                application.getId(),
                "scoring.told.totalledAgain",
                application.getNumber(),
                correction.getDocumentNumber(),
                before.getPoints(),
                after.getPoints());
    }
}
