package org.yucang.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** One setting of the installation, such as {@code yucang.db.url}, from the environment ({@code YUCANG_DB_URL}) or a property. */
final class Setting {

    private Setting() {}

    /** The class loader is named, since the pool asks from threads that have none of their own. */
    static Optional<String> of(String name) {
        return ConfigProvider.getConfig(Setting.class.getClassLoader())
                .getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank());
    }
}
