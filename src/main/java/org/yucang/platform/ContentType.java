package org.yucang.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What a file is, as its content says, whatever its name. */
final class ContentType {

    private static final Tika TIKA = new Tika();
    private static final String ZIP = "application/zip";
    private static final String SOME_OFFICE = "application/x-tika-ooxml";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** The folders by which the documents of office programs, all of them archives, are told apart. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "word/", OFFICE + "wordprocessingml.document",
            "xl/", OFFICE + "spreadsheetml.sheet",
            "ppt/", OFFICE + "presentationml.presentation");

    private ContentType() {}

    static String of(Path file) throws IOException {
        var type = TIKA.detect(file.toFile());
        return type.equals(ZIP) || type.equals(SOME_OFFICE) ? ofArchive(file) : type;
    }

    private static String ofArchive(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            return archive.stream()
                    .flatMap(entry -> DOCUMENTS.entrySet().stream()
                            .filter(document -> entry.getName().startsWith(document.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZIP);
        } catch (IOException broken) {
            return ZIP;
        }
    }
}
