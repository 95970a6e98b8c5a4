package org.yucang.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.yucang.RuleViolation;

/** A list that people fill in as a workbook: one line of fixed headings, each with a hint on what belongs under it. */
public record ListBook(String title, List<String> headings, List<String> hints) {

    /** What workbooks are, where they are sent. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 5000;
    private static final int PREPARED_ROWS = 500;
    private static final int WIDTH = 20;

    /** The header line that names the template's file. */
    public String disposition() {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(title + ".xlsx", StandardCharsets.UTF_8);
    }

    /** Writes the template: the headings, and under each what belongs there. */
    public void write(OutputStream out) {
        try (var book = new Workbook(out, "Yucang", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (var column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
                sheet.width(column, WIDTH);
                sheet.range(1, column, PREPARED_ROWS, column)
                        .style()
                        .format("@")
                        .set();
                if (!hints.get(column).isEmpty()) {
                    sheet.comment(0, column, hints.get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines below the headings, as they are typed; the number of a line is its place plus two. */
    public List<List<String>> read(InputStream file) {
        try (var book = new ReadableWorkbook(file);
                var rows = book.getFirstSheet().openStream()) {
            var all = rows.limit(MOST_ROWS + 2L).toList();
            if (all.isEmpty() || !cells(all.get(0)).equals(headings)) {
                throw new RuleViolation("workbook.headings", String.join("、", headings));
            }
            if (all.size() > MOST_ROWS + 1) {
                throw new RuleViolation("workbook.tooMany", MOST_ROWS);
            }
            return below(all);
        } catch (IOException | ExcelReaderException noWorkbook) {
            throw new RuleViolation("workbook.none");
        }
    }

    private List<List<String>> below(List<Row> rows) {
        var lines = new ArrayList<List<String>>();
        for (var row : rows.subList(1, rows.size())) {
            while (lines.size() < row.getRowNum() - 2) {
                lines.add(List.of());
            }
            lines.add(cells(row));
        }
        return lines;
    }

    private List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < headings.size(); column++) {
            cells.add(Optional.ofNullable(row.getCellText(column)).orElse("").strip());
        }
        return cells;
    }
}
