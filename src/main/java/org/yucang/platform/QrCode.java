package org.yucang.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.WriterException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a text as a QR code, and finds one again in the picture of a scanned page. */
final class QrCode {

    private static final int SIZE = 240;

    private QrCode() {}

    static BufferedImage of(String text) {
        try {
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, SIZE, SIZE);
            var image = new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (var y = 0; y < bits.getHeight(); y++) {
                for (var x = 0; x < bits.getWidth(); x++) {
                    image.setRGB(x, y, (bits.get(x, y) ? Color.BLACK : Color.WHITE).getRGB());
                }
            }
            return image;
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Optional<String> read(BufferedImage page) {
        var width = page.getWidth();
        var height = page.getHeight();
        var pixels = page.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        var hints = Map.of(
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE),
                DecodeHintType.TRY_HARDER,
                Boolean.TRUE);
        try {
            return Optional.of(new MultiFormatReader().decode(bitmap, hints).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
