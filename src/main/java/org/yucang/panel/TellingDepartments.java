package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.call.Stage;
import org.yucang.call.StageExtended;
import org.yucang.platform.Outbox;

/** Tells the departments that are heard before the meeting of more days to answer. */
@ApplicationScoped
class TellingDepartments {

    @Inject
    private DepartmentOpinions opinions;

    @Inject
    private Outbox outbox;

    void extended(@Observes StageExtended extended) {
        if (extended.extension().getStage() == Stage.CONSULTATION) {
            opinions.departments().forEach(department -> extended.tell(outbox, department));
        }
    }
}
