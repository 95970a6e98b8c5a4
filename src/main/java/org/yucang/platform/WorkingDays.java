package org.yucang.platform;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * The working days by which every deadline is counted: weekends and holidays off, make-up days on.
 *
 * <p>In a year without a calendar nothing can be computed: that is a broken rule, never a guess.
 */
@ApplicationScoped
public class WorkingDays {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private CalendarDays days;

    /** The end of a period of working days; the day on which it starts does not count. */
    public LocalDate add(LocalDate start, int workingDays) {
        return calendar().add(start, workingDays);
    }

    /** The working day that lies so many of them before a day; the day itself does not count. */
    public LocalDate before(LocalDate end, int workingDays) {
        return calendar().before(end, workingDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    /** Working days after one day up to and with another; negative if that lies before, as days overdue are. */
    public int between(LocalDate fromExclusive, LocalDate toInclusive) {
        return calendar().between(fromExclusive, toInclusive);
    }

    /** The day itself, or the next working day if it is a rest day: so ends a period of calendar days. */
    public LocalDate rollForward(LocalDate day) {
        return calendar().rollForward(day);
    }

    /** Whether deadlines in this year can be computed yet. */
    public boolean knows(int year) {
        return days.year(year).isPresent();
    }

    /** Nine o'clock in Beijing, when people are reminded of a day. */
    public Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ProgrammeClock.ZONE).toInstant();
    }

    /** The last second of a day in Beijing; what comes in then is in time. */
    public Instant endOf(LocalDate day) {
        return WorkingCalendar.endOf(day);
    }

    /** The calendar for a question about many days: it reads a year once. */
    public WorkingCalendar calendar() {
        return new WorkingCalendar(this::exceptions);
    }

    private Optional<Map<LocalDate, Boolean>> exceptions(int year) {
        return days.year(year)
                .map(known -> days.of(year).stream().collect(toMap(CalendarDay::getDate, CalendarDay::isWorking)));
    }
}
