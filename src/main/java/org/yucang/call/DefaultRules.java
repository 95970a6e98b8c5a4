package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The decision tables that a call starts with when it has no model; their figures are assumed ones. */
@ApplicationScoped
class DefaultRules {

    String xml(RuleKind kind) {
        try (var in = DefaultRules.class.getResourceAsStream(kind.resource())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
