package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yucang.application.Application;
import org.yucang.application.Applications;
import org.yucang.application.Settlements;
import org.yucang.application.Submitting;
import org.yucang.call.Stage;
import org.yucang.call.StageExtended;
import org.yucang.call.StageExtension;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** Where a notice has given reviewers more days, moves what is open: its due date and its timers; and tells the firm. */
@ApplicationScoped
class MovingDeadlines {

    private static final Map<Stage, List<Step>> STEPS = Map.of(
            Stage.ACCEPTANCE, List.of(Accepting.ACCEPT),
            Stage.RECOMMENDATION, List.of(Recommending.RECOMMEND, ConfirmingFunding.CONFIRM_FUNDING),
            Stage.QUALIFICATION, List.of(Qualifying.QUALIFY),
            Stage.CUSTOMS, List.of(ConfirmingExports.CONFIRM_EXPORTS));

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Settlements settlements;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    void move(@Observes StageExtended extended) {
        var extension = extended.extension();
        for (var application : applications.submitted(extension.getCallId())) {
            var firm = enterprises.get(application.getEnterpriseId());
            if (extension.concerns(firm.regions())
                    && settlements.of(application.getId()).isEmpty()) {
                move(application, extension.getStage());
                tell(application, firm, extension);
            }
        }
    }

    private void move(Application application, Stage stage) {
        STEPS.get(stage).stream()
                .filter(step -> workflow.isOpen(step, application.getId()))
                .forEach(step ->
                        workflow.moveDue(step, application.getId(), end(stage).apply(application.getId())));
        workflow.askTimersAgain(Submitting.APPLICATION, application.getId());
    }

    private Function<Long, Instant> end(Stage stage) {
        return switch (stage) {
            case ACCEPTANCE -> deadlines::acceptance;
            case RECOMMENDATION -> deadlines::recommendation;
            case QUALIFICATION -> deadlines::qualification;
            default -> deadlines::customs;
        };
    }

    private void tell(Application application, Enterprise firm, StageExtension extension) {
        outbox.send(
                firm.office(),
                Application.KIND,
                application.getId(),
                "review.told.stage." + extension.getStage(),
                application.getNumber(),
                extension.getDocumentNumber(),
                extension.getDays());
    }
}
