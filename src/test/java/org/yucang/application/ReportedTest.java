package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By how much declared figures differ from those reported, and what the eligibility table is told of it. */
class ReportedTest {

    @Test
    void a_difference_is_a_share_of_what_was_reported() {
        assertThat(line("7800", "7500").difference()).isEqualByComparingTo("4");
        assertThat(line("7125", "7500").difference()).isEqualByComparingTo("-5");
        assertThat(line("7124.9", "7500").difference()).isEqualByComparingTo("-5.0013");
        assertThat(line("0", "0").difference()).isZero();
        assertThat(line("1", "0").difference()).isEqualByComparingTo("100");
    }

    @Test
    void the_table_is_told_the_largest_difference_and_the_months() {
        var reported = new Reported(
                List.of(line("7800", "7500"), line("8000", "8600")), 6, List.of(YearMonth.of(2021, 5)), List.of());

        assertThat(reported.inputs(true))
                .containsEntry("reportedDifference", new BigDecimal("6.9767"))
                .containsEntry("monthsOwed", new BigDecimal("6"))
                .containsEntry("monthsReported", new BigDecimal("5"))
                .containsEntry("differenceExplained", true);
    }

    @Test
    void without_anything_to_compare_there_is_no_difference() {
        assertThat(new Reported(List.of(), 0, List.of(), List.of()).inputs(false))
                .containsEntry("reportedDifference", null);
    }

    private static ReportedLine line(String declared, String reported) {
        return new ReportedLine("valueOut", new BigDecimal(declared), new BigDecimal(reported));
    }
}
