package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader can finish every file. */
class SizesTest {

    private static final Pattern INLINE = Pattern.compile("<script|<style|\\sstyle\\s*=");

    private final List<Path> classes = Tree.files(Tree.JAVA, ".java").stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .toList();
    private final List<Path> pages = Tree.files(Tree.PAGES, ".xhtml");

    @Test
    void no_class_is_longer_than_200_lines() {
        assertThat(Tree.files(Path.of("src"), ".java").stream().filter(file -> Tree.lines(file) > 200))
                .isEmpty();
    }

    @Test
    void nine_classes_in_ten_are_shorter_than_100_lines() {
        var longer = classes.stream().filter(file -> Tree.lines(file) >= 100).toList();
        assertThat(longer.size() * 10).as("ten times %s", longer).isLessThanOrEqualTo(classes.size());
    }

    @Test
    void no_page_is_longer_than_80_lines() {
        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(
                        page -> assertThat(Tree.lines(page)).as(page.toString()).isLessThanOrEqualTo(80));
    }

    @Test
    void no_page_has_a_style_or_a_script_of_its_own() {
        assertThat(pages.stream().filter(page -> INLINE.matcher(Tree.read(page)).find()))
                .isEmpty();
    }
}
