package org.yucang.platform;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The working days that the programme ships, for tests that need no database. */
public final class ShippedCalendar {

    private static final Pattern DAY = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', (TRUE|FALSE), ");

    private final WorkingCalendar calendar;

    /** Knows the years up to and with {@code lastYear}. */
    public ShippedCalendar(int lastYear) {
        try {
            var days = DAY.matcher(Files.readString(Path.of("sql/common/V027__working_days.sql")))
                    .results()
                    .collect(toMap(
                            day -> LocalDate.parse(day.group(1)),
                            day -> day.group(2).equals("TRUE")));
            calendar = new WorkingCalendar(year -> year <= lastYear ? Optional.of(days) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDate add(LocalDate start, int workingDays) {
        return calendar.add(start, workingDays);
    }
}
