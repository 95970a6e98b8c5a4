package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.stream.Collectors;
import org.yucang.platform.ProgrammeClock;
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
    private Eligibility eligibility;

    @Inject
    private EligibilityResults results;

    @Inject
    private Duplicates duplicates;

    @Inject
    private Claims claims;

    @Inject
    private Outcomes outcomes;

    @Inject
    private ProgrammeClock clock;

    /** Writes down what each rule of the call's table says of the submitted version; a warehouse declared twice is contested from now on. */
    public void check(Long applicationId) {
        var application = applications.get(applicationId);
        var version = versions.counting(applicationId);
        var readiness = eligibility.readiness(application, version);
        var check = new EligibilityCheck(version, readiness.definitionId(), clock.now());
        readiness.answers().forEach(check::add);
        results.add(check);
        if (!check.isPassed()) {
            var rules = readiness.blocking().stream().map(RuleAnswer::rule).collect(Collectors.joining(", "));
            outcomes.record(applicationId, Outcome.INELIGIBLE, rules);
            return;
        }
        claims.raise(application, duplicates.of(application, version));
    }

    public boolean eligible(Long applicationId) {
        return results.latestOf(applicationId).orElseThrow().isPassed();
    }
}
