package org.yucang.platform;

import java.nio.file.Path;

/** The folder in which the embedded database and the uploaded files are kept: {@code YUCANG_DATA}, else {@code data}. */
final class DataFolder {

    private DataFolder() {}

    static Path path() {
        return Path.of(Setting.of("yucang.data").orElse("data")).toAbsolutePath();
    }
}
