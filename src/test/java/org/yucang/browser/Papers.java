package org.yucang.browser;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Small files of the right kind to attach, each with a content of its own. */
final class Papers {

    private static final Path FOLDER = Path.of("target/browser/papers");

    private static final String PDF = """
            %%PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            %% %s
            trailer<</Root 1 0 R>>
            %%%%EOF
            """;

    private Papers() {}

    /** A file for a material of the list of papers: a photograph for M10, otherwise a PDF. */
    static String of(String material, String owner) {
        return material.equals("M10") ? png(owner + "-" + material) : pdf(owner + "-" + material);
    }

    static String pdf(String name) {
        try {
            var file = Files.createDirectories(FOLDER).resolve(name + ".pdf");
            return Files.writeString(file, PDF.formatted(name), StandardCharsets.UTF_8)
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String png(String name) {
        try {
            var file = Files.createDirectories(FOLDER).resolve(name + ".png");
            var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, name.hashCode());
            ImageIO.write(image, "png", file.toFile());
            return file.toAbsolutePath().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
