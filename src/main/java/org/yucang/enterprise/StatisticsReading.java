package org.yucang.enterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yucang.RuleViolation;
import org.yucang.platform.CellError;
import org.yucang.platform.ReadBook;
import org.yucang.platform.TypedNumber;
import org.yucang.platform.TypedTime;

/** Reads the lines of a workbook of statistics, cell by cell, and collects what cannot be taken. */
final class StatisticsReading {

    private static final BigDecimal TOO_LARGE = new BigDecimal("100000000");

    private final List<Statistic> statistics;
    private final Predicate<String> known;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();
    private final List<CellError> wrong = new ArrayList<>();

    /** Known are the credit codes of firms whose statistics the reader may bring. */
    StatisticsReading(List<Statistic> statistics, Predicate<String> known, LocalDate today) {
        this.statistics = statistics;
        this.known = known;
        this.today = today;
    }

    ReadBook<StatisticsLine> read(List<List<String>> lines) {
        var right = new ArrayList<StatisticsLine>();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).stream().anyMatch(cell -> !cell.isEmpty())) {
                var before = wrong.size();
                var line = line(i + 2, lines.get(i));
                if (wrong.size() == before) {
                    right.add(line);
                }
            }
        }
        return new ReadBook<>(right, wrong);
    }

    private StatisticsLine line(int number, List<String> cells) {
        var code = cell(number, cells, StatisticsBook.CODE, () -> code(cells.get(StatisticsBook.CODE)));
        var month = cell(number, cells, StatisticsBook.MONTH, () -> month(code, cells.get(StatisticsBook.MONTH)));
        var filed = cell(number, cells, StatisticsBook.FILED, () -> filed(month, cells.get(StatisticsBook.FILED)));
        return new StatisticsLine(code, month, filed, figures(number, cells));
    }

    private Map<String, BigDecimal> figures(int number, List<String> cells) {
        var figures = new HashMap<String, BigDecimal>();
        for (var i = 0; i < statistics.size(); i++) {
            var typed = cells.get(StatisticsBook.FIGURES + i);
            if (!typed.isEmpty()) {
                var figure = statistics.get(i).getFigure();
                figures.put(figure, cell(number, cells, StatisticsBook.FIGURES + i, () -> amount(typed)));
            }
        }
        return figures;
    }

    private String code(String typed) {
        if (!known.test(typed)) {
            throw new RuleViolation("statistics.unknownFirm");
        }
        return typed;
    }

    private YearMonth month(String code, String typed) {
        var month = TypedTime.day(typed + "-1")
                .map(YearMonth::from)
                .orElseThrow(() -> new RuleViolation("statistics.noMonth", typed));
        if (!month.isBefore(YearMonth.from(today))) {
            throw new RuleViolation("statistics.monthAhead");
        }
        if (!seen.add(code + month)) {
            throw new RuleViolation("statistics.twice");
        }
        return month;
    }

    private LocalDate filed(YearMonth month, String typed) {
        var day = TypedTime.day(typed).orElseThrow(() -> new RuleViolation("statistics.noDay", typed));
        if (day.isAfter(today) || month != null && !day.isAfter(month.atEndOfMonth())) {
            throw new RuleViolation("statistics.dayOutside");
        }
        return day;
    }

    private static BigDecimal amount(String typed) {
        var amount = TypedNumber.read(typed).orElseThrow(() -> new RuleViolation("statistics.noNumber", typed));
        if (amount.signum() < 0 || amount.compareTo(TOO_LARGE) >= 0) {
            throw new RuleViolation("statistics.amountOutside");
        }
        return amount;
    }

    private <T> T cell(int number, List<String> cells, int column, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuleViolation broken) {
            var arguments = Arrays.stream(broken.arguments())
                    .<java.io.Serializable>map(String::valueOf)
                    .toList();
            var heading = StatisticsBook.of(statistics).headings().get(column);
            wrong.add(new CellError(number, heading, cells.get(column), broken.key(), arguments));
            return null;
        }
    }
}
