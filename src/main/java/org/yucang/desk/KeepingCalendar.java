package org.yucang.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.CalendarDay;
import org.yucang.platform.CalendarDays;
import org.yucang.platform.CalendarYear;

/** Officials keep the calendar by which deadlines are counted, by hand or from a published file, as each year's notice comes. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.ADMIN})
public class KeepingCalendar {

    private static final String SUBJECT = "calendar";

    @Inject
    private CalendarDays calendar;

    @Inject
    private Audit audit;

    public List<CalendarYear> years() {
        return calendar.years();
    }

    public List<CalendarDay> days(int year) {
        return calendar.of(year);
    }

    public void add(LocalDate date, boolean working, String name) {
        known(date.getYear());
        if (calendar.day(date).isPresent()) {
            throw new RuleViolation("calendar.day.twice", date);
        }
        if (working && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
            throw new RuleViolation("calendar.day.ordinary", date);
        }
        calendar.put(new CalendarDay(date, working, name));
        audit.record(working ? "act.calendarWorkAdded" : "act.calendarRestAdded", SUBJECT, id(date), date, name);
    }

    public void remove(LocalDate date) {
        var day = calendar.day(date).orElseThrow(() -> new RuleViolation("calendar.day.gone", date));
        calendar.remove(day);
        audit.record("act.calendarDayRemoved", SUBJECT, id(date), date, day.getName());
    }

    /** Takes a whole year from a file, in place of what was known of it, or nothing at all if a line is wrong. */
    public HolidayFile take(InputStream json) {
        var file = new HolidayFile(json);
        if (file.problems().isEmpty()) {
            calendar.open(new CalendarYear(file.year(), file.papers()));
            file.days().forEach(day -> calendar.put(new CalendarDay(day.date(), !day.off(), day.name())));
            audit.record(
                    "act.calendarImported",
                    SUBJECT,
                    (long) file.year(),
                    file.days().size(),
                    file.papers());
        }
        return file;
    }

    private void known(int year) {
        if (calendar.year(year).isEmpty()) {
            throw new RuleViolation("calendar.missing", String.valueOf(year));
        }
    }

    private static long id(LocalDate date) {
        return date.getYear();
    }
}
