package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.application.Applications;
import org.yucang.application.Contests;
import org.yucang.application.Settlements;
import org.yucang.application.Submitting;
import org.yucang.call.Stage;
import org.yucang.call.StageExtended;
import org.yucang.call.StageExtension;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.workflow.Workflow;

/** Where a notice has given more days to a stage, moves what is open: its due date and its timers; and tells the firm. */
@ApplicationScoped
class MovingDeadlines {

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Settlements settlements;

    @Inject
    private Contests contests;

    @Inject
    private Workflow workflow;

    @Inject
    private MoreDays moreDays;

    @Inject
    private Event<DeadlinesMoved> moved;

    void move(@Observes StageExtended extended) {
        var extension = extended.extension();
        for (var application : applications.submitted(extension.getCallId())) {
            var firm = enterprises.get(application.getEnterpriseId());
            if (extension.concerns(regions(extension, application.getId(), firm))
                    && settlements.of(application.getId()).isEmpty()) {
                workflow.askDeadlinesAgain(Submitting.APPLICATION, application.getId());
                moreDays.tell(application, firm, extension);
                moved.fire(new DeadlinesMoved(application.getId(), extension));
            }
        }
    }

    /** A choice between two firms has one last day, so that a notice for either firm's region concerns both. */
    private List<String> regions(StageExtension extension, Long applicationId, Enterprise firm) {
        return extension.getStage() == Stage.CONTEST
                ? Stream.concat(firm.regions().stream(), contests.regions(applicationId).stream())
                        .toList()
                : firm.regions();
    }
}
