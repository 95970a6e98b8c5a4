package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A sealed scan is known by the code that it bears. */
class PrintCodeTest {

    private static final String HASH = "3f2a91bc77d0".repeat(6).substring(0, 64);

    @Test
    void the_short_code_is_typed_as_it_stands_on_the_paper_or_without_its_hyphens() {
        assertThat(PrintCode.shortOf(HASH)).isEqualTo("3f2a-91bc-77d0");
        assertThat(PrintCode.typed(" 3F2A-91bc 77D0")).isEqualTo("3f2a91bc77d0");
        assertThatThrownBy(() -> PrintCode.typed("3f2a")).hasMessage("print.codeForm");
        assertThatThrownBy(() -> PrintCode.typed(null)).hasMessage("print.codeForm");
    }

    @Test
    void the_qr_code_says_it_in_full() {
        assertThat(PrintCode.inAddress("https://yucang.example/application/view?id=7&print=" + HASH))
                .contains(HASH);
        assertThat(PrintCode.inAddress("https://elsewhere.example/")).isEmpty();
    }

    @Test
    void a_scan_does_not_change_the_version_whose_print_it_is() {
        var version = new ApplicationVersion(1L, 1, Instant.EPOCH);
        var before = version.hash();

        version.getAttachments().add(scan(version, before.substring(0, 12)));

        assertThat(version.hash()).isEqualTo(before);
        assertThat(version.getAttachments().get(0).getScanWord()).isEqualTo("files.scan.same");
    }

    @Test
    void a_scan_of_an_earlier_version_is_told() {
        var version = new ApplicationVersion(1L, 1, Instant.EPOCH);
        version.getAttachments().add(scan(version, version.hash()));
        version.getValues().add(new FormValue(version, "profile", null, "另有一句"));

        assertThat(version.getAttachments().get(0).getScanWord()).isEqualTo("files.scan.other");
    }

    @Test
    void a_scan_of_an_earlier_version_does_not_pass_for_this_one_and_one_without_a_code_may() {
        var version = new ApplicationVersion(1L, 1, Instant.EPOCH);
        version.getAttachments().add(scan(version, version.hash()));
        assertThat(gaps(version)).isEmpty();

        version.getValues().add(new FormValue(version, "profile", null, "另有一句 😀𠮷"));
        assertThat(gaps(version)).containsExactly(Gap.of("material.M02", Gap.OTHER_VERSION, Gap.FILES, 0));

        version.getAttachments().add(scan(version, version.hash().substring(0, 12)));
        assertThat(gaps(version)).as("beside the new scan").isEmpty();

        version.getAttachments().clear();
        version.getAttachments().add(scan(version, null));
        assertThat(gaps(version)).as("a code that nobody has read").isEmpty();

        version.getAttachments().clear();
        assertThat(gaps(version)).containsExactly(Gap.of("material.M02", Gap.MISSING, Gap.FILES, 0));
    }

    @Test
    void a_version_that_is_in_is_not_asked_for_another_scan() {
        var version = new ApplicationVersion(1L, 1, Instant.EPOCH);
        version.getAttachments().add(scan(version, "0".repeat(64)));
        assertThat(gaps(version)).hasSize(1);

        version.submit(Instant.EPOCH, "张三", version.hash());

        assertThat(gaps(version)).isEmpty();
    }

    private static List<Gap> gaps(ApplicationVersion version) {
        var print = new Material();
        set(print, "code", "M02");
        set(print, "requirement", "required");
        var form = new Form(List.of(), List.of(print), List.of(), List.of());
        return new Gaps(version, form, Map.of(), new EntryChecks(LocalDate.EPOCH, "甲"), Map.of())
                .materials()
                .toList();
    }

    private static Attachment scan(ApplicationVersion version, String code) {
        var scan = new Attachment();
        set(scan, "of", version);
        set(scan, "material", "M02");
        set(scan, "scan", true);
        set(scan, "sha256", "0".repeat(64));
        scan.bear(code);
        return scan;
    }

    /** An attachment is made of a stored file and a material of a row, which only the server has. */
    private static void set(Object made, String field, Object value) {
        try {
            var access = made.getClass().getDeclaredField(field);
            access.setAccessible(true);
            access.set(made, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
