package org.yucang.platform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at the first page of a PDF as a scanner left it. */
public final class ScannedPage {

    private static final float DOTS_PER_INCH = 150;

    private ScannedPage() {}

    /** What the QR code on the first page says; nothing if there is none or the page cannot be drawn. */
    public static Optional<String> code(InputStream pdf) {
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
            return document.getNumberOfPages() == 0
                    ? Optional.empty()
                    : QrCode.read(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
