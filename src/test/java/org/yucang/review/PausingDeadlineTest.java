package org.yucang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Steps;

class PausingDeadlineTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 8, 30);

    private final WorkingDays days = new MondayToFriday();

    @Test
    void five_working_days_from_a_monday_end_on_the_next_monday() {
        assertThat(due()).isEqualTo("2021-09-06");
    }

    @Test
    void a_return_on_the_second_day_leaves_three_days_from_the_answer_on() {
        assertThat(due(pause("2021-09-01", "2021-09-08"))).isEqualTo("2021-09-13");
    }

    @Test
    void a_return_on_the_last_day_leaves_none_and_ends_with_the_day_of_the_answer() {
        assertThat(due(pause("2021-09-06", "2021-09-09"))).isEqualTo("2021-09-09");
    }

    @Test
    void a_return_on_the_day_of_the_submission_leaves_all_five_days() {
        assertThat(due(pause("2021-08-30", "2021-09-03"))).isEqualTo("2021-09-10");
    }

    @Test
    void while_the_enterprise_has_not_answered_the_days_left_move_along() {
        assertThat(due(pause("2021-09-03", "2021-09-03"))).isEqualTo("2021-09-06");
        assertThat(due(pause("2021-09-03", "2021-09-07"))).isEqualTo("2021-09-08");
    }

    @Test
    void the_timer_asks_one_second_after_the_end_and_then_every_day() {
        assertThat(Steps.asking(days.endOf(LocalDate.of(2021, 9, 6)))).isEqualTo("R/2021-09-06T16:00:00Z/P1D");
    }

    private LocalDate due(PausingDeadline.Pause... pauses) {
        return new PausingDeadline(MONDAY, 5, List.of(pauses)).dueOn(days);
    }

    private static PausingDeadline.Pause pause(String from, String to) {
        return new PausingDeadline.Pause(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** A year without holidays. */
    private static class MondayToFriday extends WorkingDays {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public LocalDate add(LocalDate start, int workingDays) {
            return start.plusDays(1)
                    .datesUntil(start.plusDays(60))
                    .filter(this::isWorkingDay)
                    .skip(workingDays - 1L)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public int between(LocalDate fromExclusive, LocalDate toInclusive) {
            return (int) fromExclusive
                    .plusDays(1)
                    .datesUntil(toInclusive.plusDays(1))
                    .filter(this::isWorkingDay)
                    .count();
        }
    }
}
