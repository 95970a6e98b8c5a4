package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.platform.CellError;
import org.yucang.platform.ReadBook;

/** A workbook of monthly statistics: what is taken from it, and which of its cells are refused and why. */
class StatisticsReadingTest {

    private static final String CODE = "91410105MAYC00202D";
    private static final List<Statistic> STATISTICS =
            List.of(new Statistic("areaInUse", "在用面积（平方米）", false), new Statistic("valueOut", "出库货值（万元）", true));

    @Test
    void a_right_line_is_a_firm_a_month_a_day_and_its_figures() {
        var found = read(List.of(List.of(CODE, "甲", "2021-7", "2021/8/2", "8,600", "")));

        assertThat(found.wrong()).isEmpty();
        assertThat(found.right())
                .containsExactly(new StatisticsLine(
                        CODE,
                        YearMonth.of(2021, 7),
                        LocalDate.of(2021, 8, 2),
                        Map.of("areaInUse", new BigDecimal("8600"))));
    }

    @Test
    void each_wrong_cell_is_told_with_its_line_and_reason() {
        var found = read(List.of(
                List.of(CODE, "甲", "2021-07", "2021-08-02", "1", "1"),
                List.of(CODE, "甲", "2021-07", "2021-08-02", "1", "1"),
                List.of(),
                List.of("91410100MA0000001X", "乙", "七月", "昨天", "许多", "-1"),
                List.of(CODE, "甲", "2021-08", "2021-08-04", "", ""),
                List.of(CODE, "甲", "2021-06", "2021-06-30", "", "")));

        assertThat(found.right()).hasSize(1);
        assertThat(found.wrong())
                .extracting(CellError::line, CellError::why)
                .extracting(
                        error -> error.toList().get(0) + " " + error.toList().get(1))
                .containsExactly(
                        "3 statistics.twice",
                        "5 statistics.unknownFirm",
                        "5 statistics.noMonth",
                        "5 statistics.noDay",
                        "5 statistics.noNumber",
                        "5 statistics.amountOutside",
                        "6 statistics.monthAhead",
                        "6 statistics.dayOutside",
                        "7 statistics.dayOutside");
    }

    @Test
    void the_template_has_a_column_for_each_figure_and_no_line() {
        var book = StatisticsBook.of(STATISTICS);
        var out = new ByteArrayOutputStream();
        book.write(out);

        assertThat(book.headings()).endsWith("在用面积（平方米）", "出库货值（万元）").hasSize(6);
        assertThat(book.read(new ByteArrayInputStream(out.toByteArray())))
                .allSatisfy(line -> assertThat(line).allMatch(String::isEmpty));
    }

    private static ReadBook<StatisticsLine> read(List<List<String>> lines) {
        return new StatisticsReading(STATISTICS, CODE::equals, LocalDate.of(2021, 8, 3)).read(lines);
    }
}
