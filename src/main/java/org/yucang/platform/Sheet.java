package org.yucang.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A worksheet as officials expect it: a merged title, the unit and the date at the right, a numbered table with its total,
 * and the line for names and the seal. Texts stay texts, so that no code loses its leading zeros or last digits.
 */
public record Sheet(
        String name,
        String title,
        String unitLine,
        List<String> head,
        List<List<Object>> rows,
        List<Object> total,
        String footer) {

    private static final int TITLE = 0;
    private static final int UNIT = 1;
    private static final int HEAD = 2;

    /** Writes the sheets into one .xlsx file. */
    public static void write(OutputStream out, List<Sheet> sheets) {
        try (var workbook = new Workbook(out, "Yucang", "1.0")) {
            sheets.forEach(sheet -> sheet.write(workbook.newWorksheet(sheet.name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Worksheet sheet) {
        merged(sheet, TITLE, title, "center");
        sheet.style(TITLE, 0).bold().fontSize(16).horizontalAlignment("center").set();
        merged(sheet, UNIT, unitLine, "right");
        for (var column = 0; column < head.size(); column++) {
            sheet.value(HEAD, column, head.get(column));
            sheet.width(column, width(column));
        }
        sheet.range(HEAD, 0, HEAD, last())
                .style()
                .bold()
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
        sheet.freezePane(0, HEAD + 1);
        var row = HEAD + 1;
        for (var values : rows) {
            line(sheet, row++, values);
        }
        line(sheet, row, total);
        sheet.range(row, 0, row, last()).style().bold().set();
        merged(sheet, row + 1, footer, "left");
        sheet.range(HEAD, 0, row, last())
                .style()
                .borderStyle("thin")
                .verticalAlignment("center")
                .set();
    }

    private void line(Worksheet sheet, int row, List<Object> values) {
        for (var column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value instanceof BigDecimal amount) {
                sheet.value(row, column, amount);
                sheet.style(row, column)
                        .format(amount.scale() > 0 ? "#,##0.00" : "#,##0")
                        .set();
            } else if (value instanceof Number number) {
                sheet.value(row, column, number);
            } else if (value != null) {
                sheet.value(row, column, value.toString());
                sheet.style(row, column).format("@").set();
            }
        }
    }

    private void merged(Worksheet sheet, int row, String text, String alignment) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, last()).merge();
        sheet.style(row, 0).horizontalAlignment(alignment).set();
    }

    /** As wide as its longest text, a Chinese character counting two, within reason. */
    private int width(int column) {
        var longest = head.get(column).length() * 2;
        for (var row : rows) {
            var value = row.get(column);
            longest = Math.max(longest, value == null ? 0 : breadth(value.toString()));
        }
        return Math.min(48, longest + 3);
    }

    private static int breadth(String text) {
        return text.codePoints().map(c -> c > 0x2e7f ? 2 : 1).sum();
    }

    private int last() {
        return head.size() - 1;
    }
}
