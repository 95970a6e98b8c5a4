package org.yucang.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.yucang.RuleViolation;

/** The list of firms served as a workbook: one heading line, as fixed by the materials (M14), and one firm a line. */
final class ServedBook {

    static final List<String> HEADINGS =
            List.of("企业名称", "统一社会信用代码", "联系方式", "所在地", "货物", "合作期限", "入库量", "出库量", "出库货值（万元）", "本年度有出库", "关联企业组", "备注");

    private static final List<String> EXAMPLES =
            List.of("", "18 位", "", "本市、省内、省外、其他", "", "短期、中期、长期", "", "", "", "是、否", "同组只计一次", "");

    private static final int MOST_ROWS = 5000;

    private ServedBook() {}

    /** Writes the template: the headings, and under each what belongs there. */
    static void write(OutputStream out) {
        try (var book = new Workbook(out, "Yucang", "1.0")) {
            var sheet = book.newWorksheet("服务企业名录");
            for (var column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
                sheet.width(column, 20);
                sheet.range(1, column, 500, column).style().format("@").set();
                if (!EXAMPLES.get(column).isEmpty()) {
                    sheet.comment(0, column, EXAMPLES.get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines below the headings, as they are typed; the number of a line is its place plus two. */
    static List<List<String>> read(InputStream file) {
        try (var book = new ReadableWorkbook(file);
                var rows = book.getFirstSheet().openStream()) {
            var all = rows.limit(MOST_ROWS + 2L).toList();
            if (all.isEmpty() || !cells(all.get(0)).equals(HEADINGS)) {
                throw new RuleViolation("served.headings", String.join("、", HEADINGS));
            }
            if (all.size() > MOST_ROWS + 1) {
                throw new RuleViolation("served.tooMany", MOST_ROWS);
            }
            return below(all);
        } catch (IOException | ExcelReaderException noWorkbook) {
            throw new RuleViolation("served.noWorkbook");
        }
    }

    private static List<List<String>> below(List<Row> rows) {
        var lines = new ArrayList<List<String>>();
        for (var row : rows.subList(1, rows.size())) {
            while (lines.size() < row.getRowNum() - 2) {
                lines.add(List.of());
            }
            lines.add(cells(row));
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < HEADINGS.size(); column++) {
            cells.add(Optional.ofNullable(row.getCellText(column)).orElse("").strip());
        }
        return cells;
    }
}
