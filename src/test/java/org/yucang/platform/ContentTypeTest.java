package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentTypeTest {

    @TempDir
    private Path folder;

    @Test
    void a_word_document_is_one_under_any_name() throws IOException {
        assertThat(ContentType.of(archive("word/document.xml"))).endsWith("wordprocessingml.document");
        assertThat(ContentType.of(archive("[Content_Types].xml", "word/document.xml")))
                .endsWith("wordprocessingml.document");
    }

    @Test
    void an_archive_of_anything_else_is_an_archive() throws IOException {
        assertThat(ContentType.of(archive("申报材料/M01.pdf"))).isEqualTo("application/zip");
    }

    @Test
    void a_program_that_is_called_a_pdf_is_a_program() throws IOException {
        var file = Files.write(folder.resolve("M01.pdf"), new byte[] {'M', 'Z', 0, 0, 0, 0, 0, 0});

        assertThat(ContentType.of(file)).contains("application/x-");
    }

    private Path archive(String... entries) throws IOException {
        var file = folder.resolve("M01.pdf");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(1);
            }
        }
        return file;
    }
}
