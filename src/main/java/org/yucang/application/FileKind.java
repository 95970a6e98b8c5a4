package org.yucang.application;

import java.util.Locale;
import java.util.stream.Stream;

/** What people call a file of a content type, where it must be told them that it is not what is wanted. */
enum FileKind {
    PDF("application/pdf"),
    WORD("application/msword", "application/vnd.openxmlformats-officedocument.wordprocessingml"),
    SHEET("application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml"),
    SLIDES("application/vnd.ms-powerpoint", "application/vnd.openxmlformats-officedocument.presentationml"),
    OFFICE("application/x-tika-msoffice"),
    PICTURE("image/"),
    VIDEO("video/"),
    ARCHIVE("application/zip", "application/x-rar", "application/x-7z", "application/gzip"),
    PROGRAM("application/x-msdownload", "application/x-dosexec", "application/x-executable", "application/x-sh"),
    TEXT("text/", "application/xhtml", "application/xml"),
    OTHER("");

    private final String[] types;

    FileKind(String... types) {
        this.types = types;
    }

    static FileKind of(String contentType) {
        return Stream.of(values())
                .filter(kind -> Stream.of(kind.types).anyMatch(contentType::startsWith))
                .findFirst()
                .orElse(OTHER);
    }

    /** The key of the sentence that refuses it. */
    String refusal() {
        return "file.wrongType." + name().toLowerCase(Locale.ROOT);
    }
}
