package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.yucang.application.Application;
import org.yucang.platform.Outbox;

/** Tells both sides of an objection in writing what became of it. */
@ApplicationScoped
class Answers {

    @Inject
    private ObjectionCases cases;

    @Inject
    private Outbox outbox;

    /** Tells them, and returns the call whose list it was about. */
    Long tell(Long objectionId) {
        var answered = cases.of(objectionId);
        var key = answered.ruling() == null
                ? "objection.told.notAdmitted"
                : "objection.told." + answered.ruling().getOutcome().name().toLowerCase(Locale.ROOT);
        var reason = answered.ruling() == null
                ? answered.acknowledgement().getReason()
                : answered.ruling().getReason();
        var objection = answered.objection();
        outbox.send(objection.getOfficeKey(), Objection.KIND, objectionId, key, objection.getNumber(), reason);
        outbox.send(
                answered.firm().office(),
                Application.KIND,
                answered.application().getId(),
                key + ".firm",
                objection.getNumber(),
                reason);
        return answered.place().getCallId();
    }
}
