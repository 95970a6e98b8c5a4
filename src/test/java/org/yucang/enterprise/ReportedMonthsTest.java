package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What firms owe to the monthly statistics, what came late, and what a year's figures are. */
class ReportedMonthsTest {

    private static final LocalDate FROM = LocalDate.of(2020, 7, 1);
    private static final LocalDate TO = LocalDate.of(2021, 6, 30);
    private static final LocalDate REGISTERED = LocalDate.of(2021, 8, 3);
    private static final Statistic VALUE = new Statistic("valueOut", "", true);
    private static final Statistic AREA = new Statistic("areaInUse", "", false);

    @Test
    void the_last_six_months_are_owed_whose_fifteenth_has_passed() {
        var months = new ReportedMonths(year(), REGISTERED, 15);

        assertThat(months.owed(LocalDate.of(2021, 8, 15), 6))
                .endsWith(YearMonth.of(2021, 6))
                .hasSize(6);
        assertThat(months.owed(LocalDate.of(2021, 8, 16), 6))
                .containsExactly(
                        YearMonth.of(2021, 2),
                        YearMonth.of(2021, 3),
                        YearMonth.of(2021, 4),
                        YearMonth.of(2021, 5),
                        YearMonth.of(2021, 6),
                        YearMonth.of(2021, 7));
        assertThat(months.missing(LocalDate.of(2021, 8, 16), 6)).containsExactly(YearMonth.of(2021, 7));
    }

    @Test
    void a_firm_that_registered_only_now_owes_nothing_before_its_first_whole_month() {
        var fresh = new ReportedMonths(List.of(), REGISTERED, 15);

        assertThat(fresh.owed(LocalDate.of(2021, 10, 15), 6)).isEmpty();
        assertThat(fresh.missing(LocalDate.of(2021, 10, 16), 6)).containsExactly(YearMonth.of(2021, 9));
    }

    @Test
    void a_month_first_reported_after_its_day_is_late_even_if_it_is_reported_again() {
        var reports = year();
        reports.set(3, report(YearMonth.of(2020, 10), LocalDate.of(2020, 11, 16), "1", "1"));
        reports.add(report(YearMonth.of(2020, 11), LocalDate.of(2021, 3, 1), "90", "8600"));

        assertThat(new ReportedMonths(reports, REGISTERED, 15).late(FROM, TO)).containsExactly(YearMonth.of(2020, 10));
    }

    @Test
    void a_year_is_the_sum_of_its_months_or_what_the_last_one_says_by_the_latest_report_of_each() {
        var reports = year();
        reports.add(report(YearMonth.of(2021, 6), LocalDate.of(2021, 7, 20), "700", "9000"));
        var months = new ReportedMonths(reports, REGISTERED, 15);

        assertThat(months.yearly(VALUE, FROM, TO)).contains(new BigDecimal("7850"));
        assertThat(months.yearly(AREA, FROM, TO)).contains(new BigDecimal("9000"));
        assertThat(new ReportedMonths(year().subList(1, 12), REGISTERED, 15).yearly(AREA, FROM, TO))
                .as("one month is missing")
                .isEmpty();
    }

    private static List<MonthlyReport> year() {
        return new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> YearMonth.of(2020, 7).plusMonths(i))
                .map(month -> report(month, month.plusMonths(1).atDay(15), "650", "8600"))
                .toList());
    }

    private static MonthlyReport report(YearMonth month, LocalDate filedOn, String value, String area) {
        var figures = Map.of("valueOut", new BigDecimal(value), "areaInUse", new BigDecimal(area));
        return new MonthlyReport(1L, new StatisticsLine("", month, filedOn, figures), Instant.EPOCH, "");
    }
}
