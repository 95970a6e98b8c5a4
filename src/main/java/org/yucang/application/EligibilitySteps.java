package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.yucang.workflow.Steps;

/** What the process models may ask of the eligibility rules. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EligibilitySteps implements Steps {

    @Inject
    private Applications applications;

    @Inject
    private Versions versions;

    @Inject
    private EligibilityChecks checks;

    @Inject
    private EligibilityResults results;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Claims claims;

    @Inject
    private Outcomes outcomes;

    /** Writes down what each rule of the call's table says of the submitted version, and what is found; a warehouse declared twice is contested from now on. */
    public void check(Long applicationId) {
        var application = applications.get(applicationId);
        var version = versions.counting(applicationId);
        var check = checks.make(application, version);
        if (!check.isPassed()) {
            outcomes.record(applicationId, Outcome.INELIGIBLE, String.join(", ", check.broken()));
            return;
        }
        claims.raise(application, duplicates.of(application, version));
    }

    public boolean eligible(Long applicationId) {
        return results.latestOf(applicationId).orElseThrow().isPassed();
    }
}
