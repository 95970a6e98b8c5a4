package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.yucang.call.Stage;
import org.yucang.call.StageLimits;
import org.yucang.platform.WorkingDays;

/** How long each firm on a list is shown, from the call's limit, the working days and the objections against it. */
@ApplicationScoped
class Periods {

    @Inject
    private Places places;

    @Inject
    private Pauses pauses;

    @Inject
    private StageLimits limits;

    @Inject
    private WorkingDays workingDays;

    /** The last day on which the firm is shown, or none while an objection against it is open. */
    Optional<LocalDate> lastDay(PlaceHolder holder) {
        var callId = places.get(holder.getPlaceId()).getCallId();
        var days = limits.days(callId, Stage.PUBLICITY);
        return new PublicityPeriod(holder.getPostedOn(), days, pauses.of(holder))
                .lastDay(workingDays::between, workingDays::add);
    }

    /** The last second in which an objection is in time; equality still is. */
    Optional<Instant> end(PlaceHolder holder) {
        return lastDay(holder).map(workingDays::endOf);
    }

    boolean isSuspended(PlaceHolder holder) {
        return pauses.of(holder).stream().anyMatch(Pause::isOpen);
    }

    boolean isOver(PlaceHolder holder, Instant now) {
        return end(holder).filter(now::isAfter).isPresent();
    }
}
