package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class ExpertDrawTest {

    private static final DrawConstraints FIVE = new DrawConstraints(5, "410100", "河南万邦云仓电子商务有限公司");

    private final List<Expert> pool = new ArrayList<>(List.of(
            expert(1, ExpertField.FINANCE, null),
            expert(2, ExpertField.FINANCE, "410100"),
            expert(3, ExpertField.LOGISTICS, null),
            expert(4, ExpertField.LOGISTICS, "410300"),
            expert(5, ExpertField.CROSSBORDER, "410100"),
            expert(6, ExpertField.CROSSBORDER, null),
            expert(7, ExpertField.CROSSBORDER, null),
            expert(8, ExpertField.CROSSBORDER, null),
            expert(9, ExpertField.CROSSBORDER, null),
            expert(10, ExpertField.FINANCE, null)));

    @Test
    void the_same_seed_gives_the_same_panel_in_whatever_order_the_pool_comes() {
        var first = ids(ExpertDraw.draw(pool, FIVE, 20210901L));
        Collections.reverse(pool);

        assertThat(ids(ExpertDraw.draw(pool, FIVE, 20210901L)))
                .isEqualTo(first)
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void another_seed_gives_another_panel() {
        var panels = LongStream.range(0, 50)
                .mapToObj(seed -> Set.copyOf(ids(ExpertDraw.draw(pool, FIVE, seed))))
                .collect(Collectors.toSet());

        assertThat(panels).hasSizeGreaterThan(10);
    }

    @Test
    void every_panel_has_each_field_and_nobody_of_the_applicants_city() {
        LongStream.range(0, 200)
                .mapToObj(seed -> ExpertDraw.draw(pool, FIVE, seed))
                .forEach(panel -> {
                    assertThat(panel).extracting(Expert::getField).contains(ExpertField.values());
                    assertThat(panel).extracting(Expert::getUnitCode).doesNotContain("410100");
                });
    }

    @Test
    void nobody_judges_his_own_employer() {
        pool.add(new Expert(11L, ExpertField.LOGISTICS, "河南万邦云仓电子商务有限公司", null));

        LongStream.range(0, 100)
                .forEach(seed ->
                        assertThat(ids(ExpertDraw.draw(pool, FIVE, seed))).doesNotContain(11L));
    }

    @Test
    void a_pool_without_a_field_is_refused_by_its_name() {
        pool.removeIf(expert -> expert.getField() == ExpertField.LOGISTICS);

        assertThatThrownBy(() -> ExpertDraw.draw(pool, FIVE, 1L))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("draw.fieldMissing.LOGISTICS");
    }

    @Test
    void a_pool_that_is_too_small_is_refused_with_both_numbers() {
        pool.removeIf(expert -> expert.getPersonId() > 6);

        assertThatThrownBy(() -> ExpertDraw.draw(pool, FIVE, 1L))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.arguments()).containsExactly(4, 5));
    }

    @Test
    void a_substitute_is_new_and_keeps_every_field_on_the_panel() {
        for (var seed = 0L; seed < 100; seed++) {
            var panel = ExpertDraw.draw(pool, FIVE, seed);
            for (var leaving : panel) {
                var remaining = panel.stream().filter(e -> e != leaving).toList();
                var all = new ArrayList<>(remaining);

                all.add(ExpertDraw.next(pool, FIVE, seed, new HashSet<>(ids(panel)), remaining));

                assertThat(ids(all)).hasSize(5).doesNotHaveDuplicates().doesNotContain(leaving.getPersonId());
                assertThat(all).extracting(Expert::getField).contains(ExpertField.values());
            }
        }
    }

    @Test
    void without_anybody_left_a_seat_cannot_be_given_again() {
        var everybody = Set.copyOf(ids(pool));

        assertThatThrownBy(() -> ExpertDraw.next(pool, FIVE, 1L, everybody, List.of()))
                .hasMessage("draw.noReserve");
    }

    private static List<Long> ids(List<Expert> experts) {
        return experts.stream().map(Expert::getPersonId).toList();
    }

    private static Expert expert(long id, ExpertField field, String unitCode) {
        return new Expert(id, field, "employer " + id, unitCode);
    }
}
