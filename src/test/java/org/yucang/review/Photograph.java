package org.yucang.review;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photographs for tests: with nothing in them, or with the time and place that a camera writes. */
public final class Photograph {

    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private Photograph() {}

    public static byte[] plain() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Taken at this time (2021:11:08 09:30:00), at 51°55'12" north and 4°28'48" east: 51.92, 4.48. */
    public static byte[] of(String takenAt) {
        var plain = plain();
        var exif = exif(takenAt);
        return ByteBuffer.allocate(plain.length + exif.length + 4)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] exif(String takenAt) {
        var tiff = ByteBuffer.allocate(300);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x8769, LONG, 1, 38);
        entry(tiff, 0x8825, LONG, 1, 76);
        tiff.putInt(0);
        tiff.position(38).putShort((short) 1);
        entry(tiff, 0x9003, ASCII, 20, 56);
        tiff.putInt(0);
        tiff.position(56).put(Arrays.copyOf(takenAt.getBytes(StandardCharsets.US_ASCII), 20));
        tiff.position(76).putShort((short) 4);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, 130);
        entry(tiff, 3, ASCII, 2, 'E' << 24);
        entry(tiff, 4, RATIONAL, 3, 154);
        tiff.putInt(0);
        for (var part : new int[] {51, 55, 12, 4, 28, 48}) {
            tiff.putInt(part).putInt(1);
        }
        return ByteBuffer.allocate(6 + 178)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array(), 0, 178)
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
