package org.yucang.desk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Messages;
import org.yucang.platform.CalendarDay;
import org.yucang.platform.CalendarYear;
import org.yucang.platform.ProgrammeClock;

/** Shows a year's rest days and make-up days, and lets an official change them or take a year from a file. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    @Inject
    private KeepingCalendar keeping;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private ReaderTexts texts;

    private Integer year;
    private transient List<CalendarYear> years;
    private transient List<CalendarDay> days;
    private transient List<HolidayProblem> problems = List.of();
    private transient Part file;
    private LocalDate date;
    private boolean working;
    private String name;

    public void load() {
        if (year == null) {
            year = clock.today().getYear();
        }
        years = keeping.years();
        days = keeping.days(year);
    }

    public String add() {
        keeping.add(date, working, name);
        return done("calendar.added");
    }

    public String remove(LocalDate removed) {
        keeping.remove(removed);
        return done("calendar.removed");
    }

    /** Stays on the page with a list of what is wrong in the file, or goes to the year that was taken from it. */
    public String take() {
        try (var json = file.getInputStream()) {
            var taken = keeping.take(json);
            problems = taken.problems();
            year = problems.isEmpty() ? Integer.valueOf(taken.year()) : year;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems.isEmpty() ? done("calendar.imported") : null;
    }

    private String done(String message) {
        Messages.addFlashGlobalInfo("{0}", texts.get(message));
        return "/desk/calendar?faces-redirect=true&year=" + year;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<CalendarYear> getYears() {
        return years;
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    public List<HolidayProblem> getProblems() {
        return problems;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
