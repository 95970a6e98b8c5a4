package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class ExpertDrawTest {

    private final List<Candidate> lot = new ArrayList<>(List.of(
            who(1, ExpertField.FINANCE),
            who(2, ExpertField.FINANCE, ExpertField.IT),
            who(3, ExpertField.LOGISTICS),
            who(4, ExpertField.LOGISTICS),
            who(5, ExpertField.CROSSBORDER),
            who(6, ExpertField.CROSSBORDER, ExpertField.LAW),
            who(7, ExpertField.CROSSBORDER),
            who(8, ExpertField.CROSSBORDER),
            who(9, ExpertField.IT)));

    @Test
    void the_same_seed_gives_the_same_panel_in_whatever_order_the_candidates_come() {
        var first = ids(ExpertDraw.draw(lot, 5, 20210901L));
        Collections.reverse(lot);

        assertThat(ids(ExpertDraw.draw(lot, 5, 20210901L)))
                .isEqualTo(first)
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void another_seed_gives_another_panel() {
        var panels = LongStream.range(0, 50)
                .mapToObj(seed -> Set.copyOf(ids(ExpertDraw.draw(lot, 5, seed))))
                .collect(Collectors.toSet());

        assertThat(panels).hasSizeGreaterThan(10);
    }

    @Test
    void every_panel_knows_finance_logistics_and_cross_border_trade() {
        LongStream.range(0, 200)
                .mapToObj(seed -> ExpertDraw.draw(lot, 7, seed))
                .forEach(panel -> assertThat(panel.stream().flatMap(candidate -> candidate.fields().stream()))
                        .containsAll(ExpertField.REQUIRED));
    }

    @Test
    void somebody_who_knows_two_fields_covers_both() {
        var few = List.of(
                who(1, ExpertField.FINANCE, ExpertField.LOGISTICS, ExpertField.CROSSBORDER),
                who(2, ExpertField.IT),
                who(3, ExpertField.IT),
                who(4, ExpertField.IT),
                who(5, ExpertField.IT));

        assertThat(ExpertDraw.draw(few, 5, 1L)).hasSize(5);
    }

    @Test
    void a_lot_without_a_field_is_refused_by_its_name() {
        lot.removeIf(candidate -> candidate.fields().contains(ExpertField.LOGISTICS));

        assertThatThrownBy(() -> ExpertDraw.draw(lot, 5, 1L))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("draw.fieldMissing.LOGISTICS");
    }

    @Test
    void a_lot_that_is_too_small_is_refused_with_both_numbers() {
        lot.removeIf(candidate -> candidate.personId() > 5 || candidate.personId() == 1);

        assertThatThrownBy(() -> ExpertDraw.draw(lot, 5, 1L))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.arguments()).containsExactly(4, 5));
    }

    @Test
    void a_substitute_has_the_main_field_of_whoever_leaves() {
        var leaving = who(20, ExpertField.LOGISTICS);
        var remaining = List.of(who(21, ExpertField.FINANCE), who(22, ExpertField.CROSSBORDER));

        for (var seed = 0L; seed < 50; seed++) {
            var order = ExpertDraw.lot(lot, seed);
            var next = ExpertDraw.next(order, leaving, remaining).orElseThrow();
            assertThat(next.main()).isEqualTo(ExpertField.LOGISTICS);
            assertThat(order.subList(0, order.indexOf(next)))
                    .as("before him in the order")
                    .noneMatch(candidate -> candidate.main() == ExpertField.LOGISTICS);
        }
    }

    @Test
    void without_one_of_that_field_another_comes_who_keeps_the_panel_whole() {
        var free = lot.stream()
                .filter(candidate -> candidate.main() != ExpertField.IT)
                .toList();
        var remaining =
                List.of(who(20, ExpertField.FINANCE), who(21, ExpertField.LOGISTICS), who(22, ExpertField.CROSSBORDER));

        assertThat(ExpertDraw.next(free, who(23, ExpertField.IT), remaining)).isPresent();
        assertThat(ExpertDraw.next(List.of(who(1, ExpertField.IT)), who(24, ExpertField.LOGISTICS), List.of()))
                .as("nobody who knows what would be missing")
                .isEmpty();
    }

    private static List<Long> ids(List<Candidate> panel) {
        return panel.stream().map(Candidate::personId).toList();
    }

    private static Candidate who(long id, ExpertField main, ExpertField... further) {
        return new Candidate(id, main, EnumSet.of(main, further));
    }
}
