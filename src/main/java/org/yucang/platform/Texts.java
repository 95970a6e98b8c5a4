package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.yucang.Bilingual;

/** Every text of the programme in both languages, gathered from the features' bundles; Chinese is the default. */
@Named
@ApplicationScoped
public class Texts {

    private static final List<String> FEATURES = List.of(
            "platform",
            "person",
            "notice",
            "workflow",
            "call",
            "enterprise",
            "application",
            "review",
            "scoring",
            "panel",
            "publicity",
            "award",
            "report",
            "open",
            "desk");

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();

    /** The text of a key in a language, with its arguments set in; a key without text comes back as itself. */
    public String of(Locale locale, String key, Object... arguments) {
        var pattern = bundle(locale).getProperty(key, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(in(locale, arguments));
    }

    private static Object[] in(Locale locale, Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Bilingual name ? name.in(locale) : argument)
                .toArray();
    }

    public boolean has(String key) {
        return bundle(Locale.SIMPLIFIED_CHINESE).containsKey(key);
    }

    /** The keys that a pattern describes, in order. */
    public List<String> keys(String pattern) {
        return bundle(Locale.SIMPLIFIED_CHINESE).stringPropertyNames().stream()
                .filter(key -> key.matches(pattern))
                .sorted()
                .toList();
    }

    private Properties bundle(Locale locale) {
        return bundles.computeIfAbsent("en".equals(locale.getLanguage()) ? "en" : "zh_CN", Texts::load);
    }

    private static Properties load(String language) {
        var texts = new Properties();
        for (var feature : FEATURES) {
            var path = "/org/yucang/" + feature + "/messages_" + language + ".properties";
            try (var in = Texts.class.getResourceAsStream(path)) {
                if (in != null) {
                    texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
