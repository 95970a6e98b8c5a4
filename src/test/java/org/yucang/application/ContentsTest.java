package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class ContentsTest {

    private static final Instant DAY_ONE = Instant.parse("2021-08-11T07:04:00Z");

    private final ApplicationVersion version = new ApplicationVersion(1L, 1, DAY_ONE);

    ContentsTest() {
        version.getValues().add(new FormValue(version, "served", new BigDecimal("46.0000"), null));
        version.getValues().add(new FormValue(version, "profile", null, "仓😀𠮷"));
        version.getWarehouses().add(new ApplicationWarehouse(version, 1, null, "汉堡一号仓"));
    }

    @Test
    void the_same_content_has_the_same_hash_however_its_figures_are_written() {
        var hash = Contents.of(version).hash();

        version.value("served").orElseThrow().enter(new BigDecimal("46"), null);

        assertThat(hash).hasSize(64).isEqualTo(Contents.of(version).hash());
    }

    @Test
    void another_category_call_code_or_registered_name_is_another_content() {
        var hashes = Stream.of(
                        heading("郑州中原仓运有限公司", "91410100MA0000001X", "C1", "豫商务〔2021〕1号"),
                        heading("郑州中原供应链有限公司", "91410100MA0000001X", "C1", "豫商务〔2021〕1号"),
                        heading("郑州中原仓运有限公司", "91411000MA00000028", "C1", "豫商务〔2021〕1号"),
                        heading("郑州中原仓运有限公司", "91410100MA0000001X", "C2", "豫商务〔2021〕1号"),
                        heading("郑州中原仓运有限公司", "91410100MA0000001X", "C1", "豫商务〔2022〕1号"))
                .map(heading -> {
                    version.head(heading);
                    return version.hash();
                })
                .toList();

        assertThat(hashes).doesNotHaveDuplicates();
    }

    private static Heading heading(String name, String code, String category, String call) {
        return new Heading(name, null, code, category, call);
    }

    @Test
    void a_copy_says_the_same_and_is_the_next_version() {
        var next = version.next(DAY_ONE.plusSeconds(60));

        assertThat(next.getNumber()).isEqualTo(2);
        assertThat(Contents.of(next)).isEqualTo(Contents.of(version));
        assertThat(next.isSubmitted()).isFalse();
    }

    @Test
    void what_was_changed_in_a_copy_is_named_place_by_place() {
        var next = version.next(DAY_ONE);
        next.value("served").orElseThrow().enter(new BigDecimal("45"), null);
        next.getWarehouses().get(0).getSite().setCity("汉堡");

        assertThat(Contents.of(version).differences(Contents.of(next)))
                .containsExactly("field.served", "warehouse.1.city");
    }

    @Test
    void a_submitted_version_keeps_its_hash_and_can_no_longer_be_saved() {
        version.submit(DAY_ONE, "王某某", Contents.of(version).hash());

        assertThat(version.getHash()).isEqualTo(Contents.of(version).hash());
        assertThatThrownBy(() -> version.saved(DAY_ONE)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_return_opens_what_it_lists_and_nothing_else() {
        var correction = new Correction(version.next(DAY_ONE), Corrections.COUNTY, 1, DAY_ONE, "金水区商务局");
        correction.list(List.of(
                new Defect("material.M08", "缺中文译本"),
                new Defect("warehouse.1", "地址不完整"),
                new Defect("warehouse.2.areaUsed", "与平面图不符")));

        assertThat(correction.unlocks("material.M08")).isTrue();
        assertThat(correction.unlocks("warehouse.1.address")).isTrue();
        assertThat(correction.unlocks("warehouse.2.areaUsed")).isTrue();
        assertThat(correction.unlocks("warehouse.2.areaInUse")).isFalse();
        assertThat(correction.unlocks("warehouse.10.address")).isFalse();
        assertThat(correction.unlocks("field.served")).isFalse();
    }
}
