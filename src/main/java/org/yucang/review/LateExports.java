package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Figures;
import org.yucang.platform.Audit;

/** Takes in, beside the silence of customs, the exports that it tells of later. */
@ApplicationScoped
public class LateExports {

    @Inject
    private ExportsConfirmations confirmations;

    @Inject
    private VerifiedValues values;

    @Inject
    private ReviewCases cases;

    @Inject
    private Audit audit;

    /** Adds the figure in 万元, which counts from now on; refused where customs has answered before. */
    public void add(Long applicationId, BigDecimal amount, String note) {
        var silence = confirmations
                .latest(applicationId)
                .filter(confirmation -> !confirmation.isAnswered())
                .orElseThrow(() -> new RuleViolation("lateExports.answered"));
        if (amount.signum() < 0) {
            throw new RuleViolation("lateExports.negative");
        }
        var exports = amount.setScale(4, RoundingMode.HALF_UP);
        var signature = cases.sign(applicationId, CustomsSteps.OFFICE);
        confirmations.add(new ExportsConfirmation(applicationId, true, exports, note, signature));
        values.add(new VerifiedValue(
                applicationId, Figures.EXPORTS_9810, VerificationLevel.CUSTOMS, exports, note, signature));
        audit.record(
                "act.lateExports", Application.KIND, applicationId, show(silence.getAmount()) + " → " + show(exports));
        cases.tell(applicationId, "review.notice.lateExports");
    }

    private static String show(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
