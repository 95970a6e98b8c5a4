package org.yucang.workflow;

import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps beans of the programme as they were compiled, by the names under which models know them. */
final class StepsBeans {

    private static final Path CLASSES = Path.of("target/classes");

    private StepsBeans() {}

    static Map<String, Class<?>> byName() {
        try (var files = Files.walk(CLASSES.resolve("org/yucang"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith("Steps.class"))
                    .map(StepsBeans::load)
                    .filter(type -> Steps.class.isAssignableFrom(type) && !type.isInterface())
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .collect(Collectors.toMap(
                            type -> Introspector.decapitalize(type.getSimpleName()), Function.identity()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, StepsBeans.class.getClassLoader());
        } catch (ClassNotFoundException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
