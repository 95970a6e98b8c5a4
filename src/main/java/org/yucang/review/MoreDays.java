package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yucang.application.Application;
import org.yucang.call.StageExtension;
import org.yucang.enterprise.Enterprise;
import org.yucang.platform.Outbox;

/** Tells a firm that by a notice a stage of its application may take longer. */
@ApplicationScoped
public class MoreDays {

    @Inject
    private Outbox outbox;

    public void tell(Application application, Enterprise firm, StageExtension extension) {
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
