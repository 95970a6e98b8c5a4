package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text is in both languages, once, and no page or rule asks for one that is not there. */
class TextsTest {

    private static final Pattern IN_PAGES = Pattern.compile("msg\\['([\\w.-]+)']");
    private static final Pattern IN_RULES = Pattern.compile("new RuleViolation\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    private final List<Path> chinese = Tree.files(Tree.RESOURCES, "messages_zh_CN.properties");
    private final List<Path> english = Tree.files(Tree.RESOURCES, "messages_en.properties");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keys(english)).containsExactlyInAnyOrderElementsOf(keys(chinese));
    }

    @Test
    void every_bundle_has_both_languages() {
        assertThat(english.stream().map(Path::getParent))
                .containsExactlyElementsOf(chinese.stream().map(Path::getParent).toList());
    }

    @Test
    void no_key_is_there_twice() {
        assertThat(keys(chinese)).doesNotHaveDuplicates();
        assertThat(keys(english)).doesNotHaveDuplicates();
    }

    @Test
    void every_text_that_a_page_shows_is_there() {
        assertThat(named(IN_PAGES, Tree.files(Tree.PAGES, ".xhtml"))).isSubsetOf(keys(chinese));
    }

    @Test
    void every_broken_rule_has_a_sentence() {
        assertThat(named(IN_RULES, Tree.files(Tree.JAVA, ".java"))).isSubsetOf(keys(chinese));
    }

    private static TreeSet<String> named(Pattern pattern, List<Path> files) {
        var keys = new TreeSet<String>();
        files.forEach(file -> pattern.matcher(Tree.read(file)).results().forEach(found -> keys.add(found.group(1))));
        return keys;
    }

    private static List<String> keys(List<Path> bundles) {
        return bundles.stream()
                .flatMap(bundle -> entries(bundle).stream())
                .map(entry -> entry.getKey().toString())
                .toList();
    }

    /** Doubles included, which Properties alone would swallow. */
    private static List<Map.Entry<Object, Object>> entries(Path bundle) {
        var all = new ArrayList<Map.Entry<Object, Object>>();
        var reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                all.add(Map.entry(key, value));
                return null;
            }
        };
        try {
            reader.load(new StringReader(Tree.read(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
