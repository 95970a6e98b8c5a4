package org.yucang.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Five working days of publicity, on the calendar of September to November 2021. */
class PublicityPeriodTest {

    private static final Set<LocalDate> HOLIDAYS = Set.of(day("2021-09-20"), day("2021-09-21"));
    private static final Set<LocalDate> MAKE_UP_DAYS = Set.of(day("2021-09-18"), day("2021-09-26"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Optional<LocalDate> lastDay(String postedOn, Pause... pauses) {
        return new PublicityPeriod(day(postedOn), 5, List.of(pauses))
                .lastDay(PublicityPeriodTest::between, PublicityPeriodTest::add);
    }

    private static Pause pause(String from, String to) {
        return new Pause(day(from), to == null ? null : day(to));
    }

    private static boolean isWorkingDay(LocalDate date) {
        var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MAKE_UP_DAYS.contains(date) || !weekend && !HOLIDAYS.contains(date);
    }

    private static int between(LocalDate after, LocalDate to) {
        return (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(PublicityPeriodTest::isWorkingDay)
                .count();
    }

    private static LocalDate add(LocalDate start, int n) {
        return start.plusDays(1)
                .datesUntil(start.plusDays(60))
                .filter(PublicityPeriodTest::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_list_posted_on_23_november_2021_is_shown_from_the_24th_to_the_30th() {
        assertThat(lastDay("2021-11-23")).contains(day("2021-11-30"));
    }

    @Test
    void make_up_days_count_and_the_mid_autumn_holiday_does_not() {
        assertThat(lastDay("2021-09-15")).contains(day("2021-09-23"));
    }

    @Test
    void while_an_objection_is_open_there_is_no_last_day() {
        assertThat(lastDay("2021-11-23", pause("2021-11-25", null))).isEmpty();
    }

    @Test
    void after_an_objection_on_the_second_day_three_days_are_left() {
        assertThat(lastDay("2021-11-23", pause("2021-11-25", "2021-12-01"))).contains(day("2021-12-06"));
    }

    @Test
    void an_objection_on_the_day_of_posting_takes_no_day_away() {
        assertThat(lastDay("2021-11-23", pause("2021-11-23", "2021-11-26"))).contains(day("2021-12-03"));
    }

    @Test
    void an_objection_on_the_last_day_leaves_the_period_to_end_on_the_day_of_its_answer() {
        assertThat(lastDay("2021-11-23", pause("2021-11-30", "2021-12-08"))).contains(day("2021-12-08"));
    }

    @Test
    void two_objections_at_once_stop_the_clock_until_the_later_answer() {
        assertThat(lastDay("2021-11-23", pause("2021-11-25", "2021-12-02"), pause("2021-11-26", "2021-12-01")))
                .contains(day("2021-12-07"));
    }

    @Test
    void an_objection_answered_on_the_day_it_came_costs_no_day() {
        assertThat(lastDay("2021-11-23", pause("2021-11-25", "2021-11-25"))).contains(day("2021-11-30"));
    }
}
