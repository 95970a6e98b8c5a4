package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.call.StageExtended;
import org.yucang.call.StageExtension;
import org.yucang.platform.Outbox;
import org.yucang.review.MoreDays;
import org.yucang.workflow.Workflow;

/** Where a notice has given more days to answer objections, moves the open ones against firms of its regions and tells both sides. */
@ApplicationScoped
class MovingObjections {

    @Inject
    private ObjectionCases cases;

    @Inject
    private Workflow workflow;

    @Inject
    private MoreDays moreDays;

    @Inject
    private Outbox outbox;

    void move(@Observes StageExtended extended) {
        var extension = extended.extension();
        cases.ofCall(extension.getCallId()).stream()
                .filter(open -> open.isBefore(extension.getStage()))
                .filter(open -> extension.concerns(open.firm().regions()))
                .forEach(open -> move(open, extension));
    }

    private void move(ObjectionCase open, StageExtension extension) {
        var objection = open.objection();
        workflow.askDeadlinesAgain(Objecting.PROCESS, objection.getId());
        moreDays.tell(open.application(), open.firm(), extension);
        outbox.send(
                objection.getOfficeKey(),
                Objection.KIND,
                objection.getId(),
                "objection.told.stage." + extension.getStage(),
                objection.getNumber(),
                extension.getDocumentNumber(),
                extension.getDays());
    }
}
