package org.yucang.call;

import org.yucang.platform.Outbox;

/** A stage of a call has just got more working days; said inside the transaction of the act. */
public record StageExtended(Call call, StageExtension extension) {

    /** Tells an office that has to do with the stage. */
    public void tell(Outbox outbox, String office) {
        outbox.send(
                office,
                "call",
                call.getId(),
                "call.told.stage." + extension.getStage(),
                call.getNumber(),
                extension.getDocumentNumber(),
                extension.getDays(),
                extension.getReason());
    }
}
