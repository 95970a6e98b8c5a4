package org.yucang.platform;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yucang.RuleViolation;

/** Counts by the calendar that the programme ships. */
class WorkingCalendarTest {

    private static final Pattern DAY = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', (TRUE|FALSE), ");
    private static Map<LocalDate, Boolean> shipped;

    private final WorkingCalendar calendar =
            new WorkingCalendar(year -> year >= 2020 && year <= 2026 ? Optional.of(shipped) : Optional.empty());

    @BeforeAll
    static void read() throws IOException {
        shipped = DAY.matcher(Files.readString(Path.of("sql/common/V027__working_days.sql")))
                .results()
                .collect(toMap(
                        day -> LocalDate.parse(day.group(1)),
                        day -> day.group(2).equals("TRUE")));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2021-09-15, 5, 2021-09-23",
        "2021-09-28, 5, 2021-10-11",
        "2021-04-23, 5, 2021-04-29",
        "2021-02-09, 3, 2021-02-19",
        "2021-09-13, 10, 2021-09-27",
        "2021-08-02, 20, 2021-08-30",
        "2021-12-31, 1, 2022-01-04"
    })
    void a_period_ends_so_many_working_days_after_its_start(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.add(start, days)).isEqualTo(end);
        assertThat(calendar.between(start, end)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{1} before {0} = {2}")
    @CsvSource({"2021-09-23, 1, 2021-09-22", "2021-10-11, 3, 2021-09-30", "2021-09-19, 1, 2021-09-18"})
    void a_reminder_comes_so_many_working_days_before_an_end(LocalDate end, int days, LocalDate reminder) {
        assertThat(calendar.before(end, days)).isEqualTo(reminder);
    }

    @Test
    void a_calendar_deadline_on_a_holiday_rolls_to_the_next_working_day() {
        assertThat(calendar.rollForward(LocalDate.of(2021, 10, 1))).isEqualTo(LocalDate.of(2021, 10, 8));
        assertThat(calendar.rollForward(LocalDate.of(2021, 10, 8))).isEqualTo(LocalDate.of(2021, 10, 8));
    }

    @ParameterizedTest
    @CsvSource({"2021, 250", "2022, 249"})
    void a_year_has_as_many_working_days_as_its_notice_leaves(int year, int days) {
        assertThat(calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @Test
    void a_saturday_worked_in_return_is_a_working_day_and_a_holiday_is_none() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 9, 18))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 9, 20))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 9, 25))).isFalse();
    }

    @Test
    void days_overdue_are_counted_below_zero() {
        assertThat(calendar.between(LocalDate.of(2021, 9, 23), LocalDate.of(2021, 9, 15)))
                .isEqualTo(-5);
        assertThat(calendar.between(LocalDate.of(2021, 9, 23), LocalDate.of(2021, 9, 23)))
                .isZero();
    }

    @Test
    void a_year_without_a_calendar_computes_nothing_and_says_which() {
        assertThatThrownBy(() -> calendar.add(LocalDate.of(2026, 12, 30), 2))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("calendar.missing");
                    assertThat(violation.arguments()).containsExactly("2027");
                });
    }
}
