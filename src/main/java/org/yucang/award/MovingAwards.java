package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.call.Stage;
import org.yucang.call.StageExtended;
import org.yucang.platform.Outbox;
import org.yucang.workflow.Workflow;

/** Where a notice has given more days to a stage, moves the awards that are not paid yet. */
@ApplicationScoped
class MovingAwards {

    @Inject
    private Awards awards;

    @Inject
    private Workflow workflow;

    @Inject
    private Outbox outbox;

    void move(@Observes StageExtended extended) {
        awards.unpaid(extended.call().getId())
                .forEach(award -> workflow.askDeadlinesAgain(AwardSteps.PROCESS, award.getId()));
        if (extended.extension().getStage() == Stage.RELEASE) {
            extended.tell(outbox, AwardSteps.PROVINCIAL_FINANCE);
        }
    }
}
