package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Withdrawals;
import org.yucang.call.RuleCorrection;
import org.yucang.call.RuleCorrections;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Steps;

/** What the model of a correction asks of the points. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TotallingAgainSteps implements Steps {

    @Inject
    private RuleCorrections corrections;

    @Inject
    private RuleTables tables;

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

    /** Totals an application that has a total once by the corrected tables, and tells the firm if the points have changed. */
    public void total(Long correctionId, Long applicationId) {
        corrections
                .holding(correctionId)
                .filter(correction -> withdrawals.of(applicationId).isEmpty())
                .ifPresent(correction -> totals.latest(applicationId).ifPresent(before -> total(before, correction)));
    }

    private void total(Total before, RuleCorrection correction) {
        if (before.isBy(tables.pinned(correction.getCallId(), RuleKind.SCORE))) {
            return;
        }
        calculation
                .again(before.getApplicationId())
                .filter(after -> after.getPoints().compareTo(before.getPoints()) != 0)
                .ifPresent(after -> tell(before, after, correction));
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
