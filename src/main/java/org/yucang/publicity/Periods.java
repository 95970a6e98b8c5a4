package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yucang.call.Stage;
import org.yucang.call.StageExtension;
import org.yucang.call.StageLimits;
import org.yucang.platform.WorkingDays;

/** How long each firm on a list is shown, from the call's limit, notices that lengthen it, and the objections against it. */
@ApplicationScoped
class Periods {

    @Inject
    private Places places;

    @Inject
    private Objections objections;

    @Inject
    private StageLimits limits;

    @Inject
    private WorkingDays workingDays;

    /** How these firms on the list of a call are shown, in their order. */
    List<Showing> of(Long callId, List<PlaceHolder> holders) {
        var days = limits.days(callId, Stage.PUBLICITY);
        var notices = limits.added(callId, Stage.PUBLICITY);
        var calendar = workingDays.calendar();
        var against =
                objections.against(holders.stream().map(PlaceHolder::getId).toList());
        return holders.stream()
                .map(holder -> extended(
                        new Showing(holder, days, against.getOrDefault(holder.getId(), List.of()), calendar), notices))
                .toList();
    }

    /** The last day on which the firm is shown, or none while an objection against it is open. */
    Optional<LocalDate> lastDay(PlaceHolder holder) {
        return of(holder).lastDay();
    }

    /** The last second in which an objection is in time; equality still is. */
    Optional<Instant> end(PlaceHolder holder) {
        return lastDay(holder).map(workingDays::endOf);
    }

    boolean isSuspended(PlaceHolder holder) {
        return of(holder).isSuspended();
    }

    boolean isOver(PlaceHolder holder, Instant now) {
        return of(holder).isOver(now);
    }

    private static Showing extended(Showing showing, List<StageExtension> notices) {
        var shown = showing;
        for (var notice : notices) {
            shown = shown.extended(notice);
        }
        return shown;
    }

    private Showing of(PlaceHolder holder) {
        return of(places.get(holder.getPlaceId()).getCallId(), List.of(holder)).get(0);
    }
}
