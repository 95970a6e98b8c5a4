package org.yucang.platform;

import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** The folder in which the embedded database and the uploaded files are kept: {@code YUCANG_DATA}, else {@code data}. */
final class DataFolder {

    private DataFolder() {}

    static Path path() {
        return Path.of(ConfigProvider.getConfig()
                        .getOptionalValue("yucang.data", String.class)
                        .orElse("data"))
                .toAbsolutePath();
    }
}
