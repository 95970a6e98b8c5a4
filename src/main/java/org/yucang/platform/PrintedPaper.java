package org.yucang.platform;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** An A4 paper under way: what is added to it is set in the embedded Chinese font, page after page. */
public final class PrintedPaper {

    private static final float MARGIN = 64;
    private static final float BODY = 10.5f;
    private static final float SMALL = 8.5f;
    private static final float QR_SIZE = 96;
    private static final float HEADED = 90;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final BaseFont base;
    private final PdfWriter writer;

    /** Begins a paper whose footer carries a mark; {@code front} pages at its beginning are not counted. */
    public PrintedPaper(ChineseFont font, String title, String mark, int front) {
        this(font.load(), title, mark, front);
    }

    PrintedPaper(BaseFont base, String title, String mark, int front) {
        this.base = base;
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PageNumbers(base, mark, front));
        document.addTitle(title);
        document.open();
    }

    /** A line in the middle, as large as it is important. */
    public PrintedPaper middle(String text, float size) {
        var line = new Paragraph(phrase(text, size));
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingAfter(size);
        document.add(line);
        return this;
    }

    /** A heading with room for something under it on the same page. */
    public PrintedPaper heading(String text) {
        if (writer.getVerticalPosition(false) < MARGIN + HEADED) {
            document.newPage();
        }
        var line = new Paragraph(phrase(text, BODY + 2));
        line.setSpacingBefore(BODY);
        document.add(line);
        return this;
    }

    public PrintedPaper text(String text) {
        for (var part : text.split("\n")) {
            var line = new Paragraph(phrase(part, BODY));
            line.setLeading(BODY * 1.7f);
            line.setFirstLineIndent(BODY * 2);
            document.add(line);
        }
        return this;
    }

    public PrintedPaper space(float height) {
        var line = new Paragraph(new Chunk(" "));
        line.setSpacingAfter(height);
        document.add(line);
        return this;
    }

    /** A table of names and values, two columns of them side by side where they are short. */
    public PrintedPaper facts(List<List<String>> facts) {
        return rows(List.of(), facts, new float[] {3, 7});
    }

    /** A table with a head that is repeated on every page. */
    public PrintedPaper rows(List<String> head, List<List<String>> rows, float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(BODY);
        head.forEach(text -> table.addCell(cell(text, true)));
        table.setHeaderRows(head.isEmpty() ? 0 : 1);
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                table.addCell(cell(row.get(column), head.isEmpty() && column == 0));
            }
        }
        document.add(table);
        return this;
    }

    public PrintedPaper qr(String text) {
        try {
            var image = Image.getInstance(QrCode.of(text), null);
            image.scaleAbsolute(QR_SIZE, QR_SIZE);
            image.setAlignment(Element.ALIGN_CENTER);
            document.add(image);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PrintedPaper newPage() {
        document.newPage();
        return this;
    }

    /** The finished paper. */
    public byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }

    private PdfPCell cell(String text, boolean shaded) {
        var cell = new PdfPCell(phrase(text, SMALL + 1));
        cell.setPadding(5);
        cell.setGrayFill(shaded ? 0.94f : 1);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }

    private Phrase phrase(String text, float size) {
        return new Phrase(text == null ? "" : printable(text), new Font(base, size));
    }

    /** A character that the font lacks, such as 😀, is told by its number instead of a box. */
    private String printable(String text) {
        return text.codePoints()
                .mapToObj(c -> base.charExists(c) || Character.isWhitespace(c)
                        ? Character.toString(c)
                        : String.format("〔U+%04X〕", c))
                .collect(Collectors.joining());
    }
}
