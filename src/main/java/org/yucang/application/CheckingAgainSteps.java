package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.call.RuleCorrection;
import org.yucang.call.RuleCorrections;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Steps;

/** What the model of a correction asks of applications: which there are, and what the corrected conditions say of each. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CheckingAgainSteps implements Steps {

    private static final Set<String> STILL_IN = Set.of(Outcome.SCORED, Outcome.INELIGIBLE);

    @Inject
    private RuleCorrections corrections;

    @Inject
    private RuleTables tables;

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

    /** The submitted applications of the call; each is asked for by its place in this list. */
    public List<Long> applications(Long correctionId) {
        return applications.submittedIds(corrections.get(correctionId).getCallId());
    }

    /** Checks an application that is still in once by the corrected table, and tells the firm of it. */
    public void check(Long correctionId, Long applicationId) {
        corrections
                .holding(correctionId)
                .filter(correction -> isIn(applicationId))
                .ifPresent(correction -> check(applications.get(applicationId), correction));
    }

    private boolean isIn(Long applicationId) {
        return withdrawals.of(applicationId).isEmpty()
                && settlements
                        .of(applicationId)
                        .map(settlement -> STILL_IN.contains(settlement.getOutcome()))
                        .orElse(true);
    }

    private void check(Application application, RuleCorrection correction) {
        var table = tables.pinned(application.getCallId(), RuleKind.ELIGIBILITY).get(Eligibility.TABLE);
        results.latestOf(application.getId())
                .filter(before -> !before.getDefinitionId().equals(table))
                .ifPresent(before -> check(application, correction, before.broken()));
    }

    private void check(Application application, RuleCorrection correction, List<String> before) {
        var after =
                checks.make(application, versions.counting(application.getId())).broken();
        if (before.equals(after)) {
            outbox.send(
                    enterprises.get(application.getEnterpriseId()).office(),
                    Application.KIND,
                    application.getId(),
                    "application.told.checkedSame",
                    application.getNumber(),
                    correction.getDocumentNumber());
        } else {
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
