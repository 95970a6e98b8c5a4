package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;
import org.yucang.platform.CellError;

/** The list of firms served: its workbook, the cells that are wrong, and who counts. */
class ServedReadingTest {

    private static final List<String> RIGHT = List.of(
            "郑州甲公司", "91410100MA0000001X", "0371-65506789", "本市", "发制品", "长期", "10", "9.5", "1,200.5", "是", "", "");

    private final EntryChecks checks = new EntryChecks(LocalDate.of(2021, 8, 30), "");

    @Test
    void a_right_line_becomes_answers() {
        var found = ServedReading.read(List.of(RIGHT), checks);

        assertThat(found.wrong()).isEmpty();
        assertThat(found.right())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("city", "long", "yes"));
    }

    @Test
    void each_wrong_cell_is_told_with_its_line_heading_and_value() {
        var wrong = List.of("", "91410100MA0000001Y", "", "郑州", "", "", "多", "-1", "", "", "", "");

        var found = ServedReading.read(List.of(RIGHT, List.of(), wrong), checks);

        assertThat(found.right()).hasSize(1);
        assertThat(found.wrong()).allMatch(error -> error.line() == 4);
        assertThat(found.wrong())
                .extracting(CellError::heading)
                .containsExactly("企业名称", "统一社会信用代码", "所在地", "入库量", "出库量", "本年度有出库");
        assertThat(found.wrong()).extracting(CellError::value).contains("郑州", "多", "-1");
    }

    @Test
    void the_template_has_the_fixed_headings_and_no_firm() {
        var out = new ByteArrayOutputStream();
        ServedBook.BOOK.write(out);

        assertThat(ServedBook.BOOK.read(new ByteArrayInputStream(out.toByteArray())))
                .allSatisfy(line -> assertThat(line).allMatch(String::isEmpty));
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThatThrownBy(() -> ServedBook.BOOK.read(new ByteArrayInputStream("%PDF".getBytes())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("workbook.none");
    }
}
