package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yucang.application.Application;
import org.yucang.application.Outcome;
import org.yucang.application.Outcomes;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;

/** What a report that all have signed leads to: its figures count from now on, and too large a difference ends the application. */
@ApplicationScoped
class SiteConclusions {

    @Inject
    private SiteChecks checks;

    @Inject
    private SiteCheckRules rules;

    @Inject
    private VerifiedValues values;

    @Inject
    private ReviewCases cases;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    void conclude(SiteReport report, Signature signature) {
        var applicationId = report.getApplicationId();
        report.getFound()
                .forEach((figure, amount) -> values.add(
                        new VerifiedValue(applicationId, figure, VerificationLevel.SITE, amount, null, signature)));
        if (rules.refuses(applicationId)) {
            var differences = rules.deviations(applicationId).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(e -> e.getValue().signum() > 0)
                    .map(e -> e.getKey() + " " + new Difference(e.getValue().negate()).show())
                    .collect(Collectors.joining("、"));
            outcomes.record(applicationId, Outcome.FAILED_ON_SITE, differences);
            audit.record("act.siteCheckReported", Application.KIND, applicationId, differences);
            outbox.send(
                    QualificationSteps.OFFICE, Application.KIND, applicationId, "siteCheck.told.reported", differences);
            cases.tell(applicationId, "siteCheck.told.failed");
        } else {
            cases.tell(applicationId, "siteCheck.told.passed");
        }
    }

    /** How the check has ended, once everybody has signed. */
    Optional<Ending> ending(Long applicationId) {
        return checks.report(applicationId)
                .flatMap(report -> checks.signatures(report.getId()).stream().reduce((earlier, later) -> later))
                .map(SiteSignature::getSignature)
                .map(last -> Ending.of(
                        last, rules.refuses(applicationId) ? "siteCheck.outcome.failed" : "siteCheck.outcome.passed"));
    }
}
