package org.yucang.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.call.RuleCorrection;
import org.yucang.call.RulesCorrected;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Outbox;

/** Checks every submitted application of a call again when its rules are corrected, and tells each firm whose result changed. */
@ApplicationScoped
class CheckingAgain {

    private static final Set<String> STILL_IN = Set.of(Outcome.SCORED, Outcome.INELIGIBLE);

    @Inject
    private Applications applications;

    @Inject
    private Settlements settlements;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Versions versions;

    @Inject
    private EligibilityChecks checks;

    @Inject
    private EligibilityResults results;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Outbox outbox;

    void check(@Observes @Priority(RulesCorrected.CONDITIONS) RulesCorrected corrected) {
        applications.submitted(corrected.call().getId()).stream()
                .filter(application -> isIn(application.getId()))
                .forEach(application -> check(application, corrected.correction()));
    }

    private boolean isIn(Long applicationId) {
        return withdrawals.of(applicationId).isEmpty()
                && settlements
                        .of(applicationId)
                        .map(settlement -> STILL_IN.contains(settlement.getOutcome()))
                        .orElse(true);
    }

    private void check(Application application, RuleCorrection correction) {
        var before = results.latestOf(application.getId())
                .map(EligibilityCheck::broken)
                .orElse(List.of());
        var after =
                checks.make(application, versions.counting(application.getId())).broken();
        if (!before.equals(after)) {
            tell(application, correction, before, after);
        }
    }

    /** Each office that may read the application is told as well, the firm in words of its own. */
    private void tell(Application application, RuleCorrection correction, List<String> before, List<String> after) {
        var firm = enterprises.get(application.getEnterpriseId()).office();
        var offices = applications.officesOf(application.getId()).collect(Collectors.toSet());
        offices.add(firm);
        offices.forEach(office -> outbox.send(
                office,
                Application.KIND,
                application.getId(),
                "application.told.checkedAgain",
                application.getNumber(),
                correction.getDocumentNumber(),
                said(before),
                said(after)));
    }

    private static String said(List<String> rules) {
        return rules.isEmpty() ? "—" : String.join(", ", rules);
    }
}
