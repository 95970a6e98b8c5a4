package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.enterprise.Enterprises;

/** How long a stage of an application takes: as the call says, and what notices have added for the region of its firm. */
@ApplicationScoped
public class StageDeadlines {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private StageLimits limits;

    public int days(Long applicationId, Stage stage) {
        var application = applications.get(applicationId);
        return limits.days(
                application.getCallId(),
                stage,
                enterprises.get(application.getEnterpriseId()).regions());
    }

    /** The last second of a stage that began at an instant; the day on which it began does not count. */
    public Instant end(Long applicationId, Stage stage, Instant from) {
        return limits.end(from, days(applicationId, stage));
    }
}
