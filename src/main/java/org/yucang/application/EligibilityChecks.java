package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Checks submitted versions, and keeps what the rules said of them and what was found by itself. */
@ApplicationScoped
class EligibilityChecks {

    @Inject
    private Eligibility eligibility;

    @Inject
    private Findings findings;

    @Inject
    private EligibilityResults results;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    EligibilityCheck make(Application application, ApplicationVersion version) {
        var readiness = eligibility.readiness(application, version);
        var check = new EligibilityCheck(version, readiness.definitionId(), clock.now());
        readiness.answers().forEach(check::add);
        findings.of(application, version).forEach(check::add);
        results.add(check);
        audit.record(
                "act.conditionsChecked",
                Application.KIND,
                application.getId(),
                String.join(", ", check.broken()),
                check.getFindings().size());
        return check;
    }
}
