package org.yucang.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a firm reported month by month. It owes reports from the first month that it reported on, at the latest from the
 * first whole month after it registered; each is due on one day of the month that follows.
 */
public record ReportedMonths(List<MonthlyReport> reports, LocalDate registeredOn, int dueDay) {

    /** The last months, at most so many, whose day has passed on this date. */
    public List<YearMonth> owed(LocalDate on, int most) {
        return Stream.iterate(YearMonth.from(on), month -> !month.isBefore(first()), month -> month.minusMonths(1))
                .filter(month -> dueOn(month).isBefore(on))
                .limit(most)
                .sorted()
                .toList();
    }

    /** Those of the owed months for which nothing was reported. */
    public List<YearMonth> missing(LocalDate on, int most) {
        return owed(on, most).stream().filter(month -> of(month).isEmpty()).toList();
    }

    /** The months of a period that were first reported after their day. */
    public List<YearMonth> late(LocalDate from, LocalDate to) {
        return months(from, to)
                .filter(month -> of(month).stream()
                        .map(MonthlyReport::getFiledOn)
                        .min(Comparator.naturalOrder())
                        .filter(dueOn(month)::isBefore)
                        .isPresent())
                .toList();
    }

    /** A year's figure; none unless all months of the year were reported. */
    public Optional<BigDecimal> yearly(Statistic statistic, LocalDate from, LocalDate to) {
        var amounts = months(from, to)
                .map(month -> amount(month, statistic.getFigure()))
                .toList();
        if (!amounts.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return amounts.stream()
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> statistic.isSummed() ? earlier.add(later) : later);
    }

    /** What was reported last for a month counts. */
    private Optional<BigDecimal> amount(YearMonth month, String figure) {
        return of(month).stream()
                .reduce((earlier, later) -> later)
                .map(report -> report.getFigures().get(figure));
    }

    private List<MonthlyReport> of(YearMonth month) {
        return reports.stream()
                .filter(report -> report.getMonth().equals(month))
                .toList();
    }

    private YearMonth first() {
        var afterRegistering = YearMonth.from(registeredOn).plusMonths(1);
        return Stream.concat(Stream.of(afterRegistering), reports.stream().map(MonthlyReport::getMonth))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate dueOn(YearMonth month) {
        return month.plusMonths(1).atDay(dueDay);
    }

    private static Stream<YearMonth> months(LocalDate from, LocalDate to) {
        var last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
