package org.yucang.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yucang.call.StageExtension;
import org.yucang.platform.WorkingCalendar;

/** How a firm on a list is shown: for so many days, but for those on which objections against it were open. */
record Showing(PlaceHolder holder, int days, List<ObjectionCourse> objections, WorkingCalendar calendar) {

    /** The last day on which the firm is shown, or none while an objection against it is open. */
    Optional<LocalDate> lastDay() {
        return new PublicityPeriod(holder.getPostedOn(), days, pauses()).lastDay(calendar::between, calendar::add);
    }

    /** The same with the days that a notice added; for a firm whose last second had passed by then it came too late. */
    Showing extended(StageExtension notice) {
        return isOver(notice.getAt()) ? this : new Showing(holder, days + notice.getDays(), objections, calendar);
    }

    LocalDate firstDay() {
        return calendar.add(holder.getPostedOn(), 1);
    }

    PublicState state(Instant now) {
        if (objections.stream().anyMatch(ObjectionCourse::isUpheld)) {
            return PublicState.REMOVED;
        }
        if (isSuspended()) {
            return PublicState.SUSPENDED;
        }
        return isOver(now) ? PublicState.PASSED : PublicState.SHOWN;
    }

    boolean isSuspended() {
        return pauses().stream().anyMatch(Pause::isOpen);
    }

    /** Whether its last second, in which an objection is still in time, has passed. */
    boolean isOver(Instant now) {
        return lastDay().map(WorkingCalendar::endOf).filter(now::isAfter).isPresent();
    }

    private List<Pause> pauses() {
        return objections.stream().map(ObjectionCourse::pause).toList();
    }
}
