package org.yucang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yucang.report.Firms.firm;
import static org.yucang.report.Firms.paid;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.platform.Sheet;
import org.yucang.platform.Texts;
import org.yucang.platform.Xlsx;

/** The workbook is written and read back: title, unit, numbers as numbers and codes as texts. */
class ApprovedBookTest {

    private static final Map<String, String> NAMES =
            Map.of("410100", "郑州市", "411000", "许昌市", "A", "一等", "C", "三等", "US", "美国", "DE", "德国", "JP", "日本");

    private final Xlsx book = new Xlsx(written());

    private static byte[] written() {
        var report = ApprovedReport.of(
                List.of(
                        paid(firm("河南万邦云仓电子商务有限公司𠮷", "410100", "C", 380_900, "US", "DE"), "2021-12-28"),
                        firm("许昌瑞贝丝发制品进出口有限公司", "411000", "A", 952_300, "US", "JP")),
                List.of("410100", "411000"));
        var out = new ByteArrayOutputStream();
        var sheets = new ApprovedBook(new Texts())
                .sheets(
                        report,
                        "2021年度认定企业情况表",
                        "单位：万元 制表日期：2021-12-30 未加筛选",
                        "张某某",
                        Locale.SIMPLIFIED_CHINESE,
                        NAMES::get);
        Sheet.write(out, sheets);
        return out.toByteArray();
    }

    @Test
    void there_are_sheets_of_firms_of_cities_and_of_countries_and_regions() {
        assertThat(book.sheets()).containsExactly("认定企业", "分市情况", "国家（地区）");
    }

    @Test
    void the_title_and_the_unit_line_run_over_the_whole_table() {
        assertThat(book.cell(1, "A1")).isEqualTo("2021年度认定企业情况表");
        assertThat(book.cell(1, "A2")).startsWith("单位：万元").contains("2021-12-30");
        assertThat(book.merged(1)).contains("A1:L1", "A2:L2", "A7:L7");
    }

    @Test
    void lines_are_numbered_and_amounts_are_numbers_in_ten_thousand_yuan() {
        assertThat(book.cell(1, "A3")).isEqualTo("序号");
        assertThat(book.cell(1, "A4")).isEqualTo("1");
        assertThat(book.cell(1, "B4")).isEqualTo("河南万邦云仓电子商务有限公司𠮷");
        assertThat(book.cell(1, "I4")).isEqualTo("38.09");
        assertThat(book.isText(1, "I4")).isFalse();
    }

    @Test
    void the_credit_code_is_a_text() {
        assertThat(book.cell(1, "C4")).isEqualTo("91410100MA0000001X");
        assertThat(book.isText(1, "C4")).isTrue();
    }

    @Test
    void the_total_row_sums_the_awards_and_counts_countries_once() {
        assertThat(book.cell(1, "B6")).isEqualTo("合计");
        assertThat(book.cell(1, "G6")).isEqualTo("4");
        assertThat(book.cell(1, "H6")).isEqualTo("3");
        assertThat(book.cell(1, "I6")).isEqualTo("133.32");
    }

    @Test
    void the_footer_has_room_for_names_date_and_seal() {
        assertThat(book.cell(1, "A7")).contains("填表人：张某某", "审核人：", "填报日期：", "（盖章）");
    }

    @Test
    void the_cities_say_what_is_paid_and_what_is_not() {
        assertThat(book.cell(2, "B4")).isEqualTo("郑州市");
        assertThat(book.cell(2, "H4")).isEqualTo("38.09");
        assertThat(book.cell(2, "I5")).isEqualTo("95.23");
    }
}
