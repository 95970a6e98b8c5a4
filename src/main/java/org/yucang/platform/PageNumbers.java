package org.yucang.platform;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;

/** The footer of a printed paper: its mark, and 第 x 页 共 y 页 without the pages in front. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;
    private static final float HEIGHT = 30;
    private static final float ROOM = 30;
    private static final float DESCENT = 4;

    private final BaseFont font;
    private final String mark;
    private final int front;
    private PdfTemplate total;

    PageNumbers(BaseFont font, String mark, int front) {
        this.font = font;
        this.mark = mark;
        this.front = front;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(ROOM, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        write(canvas, mark, document.left(), HEIGHT);
        if (writer.getPageNumber() <= front) {
            return;
        }
        var text = "第 " + (writer.getPageNumber() - front) + " 页 共 ";
        var end = " 页";
        var x = document.right() - font.getWidthPoint(text + end, SIZE) - ROOM / 2;
        write(canvas, text, x, HEIGHT);
        var after = x + font.getWidthPoint(text, SIZE);
        canvas.addTemplate(total, after, HEIGHT - DESCENT);
        write(canvas, end, after + ROOM / 2, HEIGHT);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        write(total, String.valueOf(writer.getPageNumber() - 1 - front), 1, DESCENT);
    }

    private void write(PdfContentByte canvas, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(font, SIZE);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}
