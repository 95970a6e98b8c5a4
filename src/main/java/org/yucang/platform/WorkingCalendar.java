package org.yucang.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.yucang.RuleViolation;

/** Counts working days: Monday to Friday but for the exceptions of the year, which it asks for once each. */
public class WorkingCalendar {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final IntFunction<Optional<Map<LocalDate, Boolean>>> source;
    private final Map<Integer, Map<LocalDate, Boolean>> years = new HashMap<>();

    /** {@code source} tells for a year which days work against their weekday or rest; empty if it has no calendar. */
    WorkingCalendar(IntFunction<Optional<Map<LocalDate, Boolean>>> source) {
        this.source = source;
    }

    /** The last second of a day in Beijing; what comes in then is in time. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(ProgrammeClock.ZONE).toInstant();
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return year(day.getYear()).getOrDefault(day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    /** The day of the event does not count: day one is the next working day. */
    public LocalDate add(LocalDate start, int workingDays) {
        var day = start;
        for (var left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The working day that lies so many of them before a day; the day itself does not count. */
    public LocalDate before(LocalDate end, int workingDays) {
        var day = end;
        for (var left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after one day up to and with another; negative if that lies before. */
    public int between(LocalDate fromExclusive, LocalDate toInclusive) {
        if (toInclusive.isBefore(fromExclusive)) {
            return -between(toInclusive, fromExclusive);
        }
        return (int) fromExclusive
                .plusDays(1)
                .datesUntil(toInclusive.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    public LocalDate rollForward(LocalDate day) {
        return isWorkingDay(day) ? day : add(day, 1);
    }

    private Map<LocalDate, Boolean> year(int number) {
        return years.computeIfAbsent(
                number,
                year -> source.apply(year)
                        .orElseThrow(() -> new RuleViolation("calendar.missing", String.valueOf(year))));
    }
}
