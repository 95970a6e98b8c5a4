package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yucang.platform.ProgrammeClock;

/** How long each objection stopped the clock of its firm: from the day it came to the day it was answered for good. */
@ApplicationScoped
class Pauses {

    @Inject
    private Objections objections;

    List<Pause> of(PlaceHolder holder) {
        return objections.against(holder.getId()).stream()
                .map(objection -> new Pause(
                        objection.getFiledOn(),
                        closedAt(objection.getId()).map(Pauses::day).orElse(null)))
                .toList();
    }

    /** An objection is answered for good by its ruling, or by not being taken up. */
    private Optional<Instant> closedAt(Long objectionId) {
        return objections
                .rulingOf(objectionId)
                .map(ruling -> ruling.getSignature().getAt())
                .or(() -> objections
                        .acknowledgementOf(objectionId)
                        .filter(answer -> !answer.isAdmitted())
                        .map(answer -> answer.getSignature().getAt()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ProgrammeClock.ZONE);
    }
}
