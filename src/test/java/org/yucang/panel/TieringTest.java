package org.yucang.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yucang.panel.Standings.missedFloors;
import static org.yucang.panel.Standings.quota;
import static org.yucang.panel.Standings.scored;
import static org.yucang.panel.Standings.with;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of the ranking and the tiers of domain rule 5.3. */
class TieringTest {

    private static final List<Quota> DEFAULT =
            List.of(quota("A", "1000000", 5), quota("B", "600000", 8), quota("C", "400000", 7));

    private static List<Placed> rank(List<Quota> quotas, Standing... standings) {
        return Tiering.of(Arrays.asList(standings), quotas, Standings::band);
    }

    private static List<String> lines(List<Placed> placed) {
        return placed.stream()
                .map(p -> p.rank() + " " + p.standing().applicationId() + " " + p.tier() + " " + p.grounds())
                .toList();
    }

    @Test
    void a_score_at_the_lower_bound_of_a_band_belongs_to_the_band() {
        var ranked = rank(DEFAULT, scored(1, "64.99"), scored(2, "65.00"), scored(3, "75.00"), scored(4, "85.00"));

        assertThat(lines(ranked)).containsExactly("1 4 A SCORE", "2 3 B SCORE", "3 2 C SCORE", "4 1 null BELOW");
    }

    @Test
    void a_full_tier_overflows_into_the_next_which_then_fills_earlier() {
        var quotas = List.of(quota("A", "1000000", 1), quota("B", "600000", 1), quota("C", "400000", 1));

        var ranked = rank(quotas, scored(1, "91"), scored(2, "90"), scored(3, "80"), scored(4, "70"));

        assertThat(lines(ranked)).containsExactly("1 1 A SCORE", "2 2 B OVERFLOW", "3 3 C OVERFLOW", "4 4 null FULL");
    }

    @Test
    void who_misses_a_floor_gets_nothing_and_takes_no_place_whatever_the_total() {
        var quotas = List.of(quota("A", "1000000", 1), quota("B", "600000", 1));

        var ranked = rank(quotas, missedFloors(1, "95"), scored(2, "86"));

        assertThat(lines(ranked)).containsExactly("1 2 A SCORE", "2 1 null FLOORS");
    }

    @Test
    void the_worked_example_puts_jia_into_the_third_tier_and_yi_below_with_floors_missed() {
        var ranked = rank(DEFAULT, missedFloors(2, "35.00"), scored(1, "71.92"));

        assertThat(lines(ranked)).containsExactly("1 1 C SCORE", "2 2 null FLOORS");
    }

    @Test
    void equal_totals_are_parted_by_the_unrounded_total_then_the_computed_subtotal_then_q10_then_q5() {
        var equal = scored(0, "86.00");
        var ranked = rank(
                DEFAULT,
                with(scored(1, "86.00"), "86.0012", "60", "5", "8", null),
                with(scored(2, "86.00"), "86.0012", "60", "5", "9", null),
                with(scored(3, "86.00"), "86.0012", "60", "6", "1", null),
                with(scored(4, "86.00"), "86.0012", "61", "1", "1", null),
                with(scored(5, "86.00"), "86.0013", "1", "1", "1", null),
                with(equal, "85.9999", "61", "7", "12", null));

        assertThat(ranked).extracting(p -> p.standing().applicationId()).containsExactly(5L, 4L, 3L, 2L, 1L, 0L);
        assertThat(ranked)
                .extracting(Placed::partedBy)
                .containsExactly(
                        null,
                        "panel.parted.unrounded",
                        "panel.parted.computed",
                        "panel.parted.q10",
                        "panel.parted.q5",
                        "panel.parted.unrounded");
    }

    @Test
    void equals_in_everything_at_the_edge_of_a_quota_all_stay_in_and_are_marked_for_the_meeting() {
        var quotas = List.of(quota("A", "1000000", 2), quota("B", "600000", 5));

        var ranked = rank(quotas, scored(7, "90"), scored(8, "88"), scored(9, "88"), scored(10, "86"));

        assertThat(lines(ranked)).containsExactly("1 7 A SCORE", "2 8 A TIE", "2 9 A TIE", "4 10 B OVERFLOW");
    }

    @Test
    void the_order_the_meeting_voted_parts_the_tied() {
        var quotas = List.of(quota("A", "1000000", 1), quota("B", "600000", 5));

        var ranked = rank(
                quotas, with(scored(8, "88"), "88", "50", "4", "7", 2), with(scored(9, "88"), "88", "50", "4", "7", 1));

        assertThat(lines(ranked)).containsExactly("1 9 A SCORE", "2 8 B OVERFLOW");
        assertThat(ranked.get(1).partedBy()).isEqualTo("panel.parted.vote");
    }

    @Test
    void equals_inside_a_quota_share_a_rank_and_need_no_meeting() {
        var ranked = rank(DEFAULT, scored(1, "88"), scored(2, "88"), scored(3, "87"));

        assertThat(lines(ranked)).containsExactly("1 1 A SCORE", "1 2 A SCORE", "3 3 A SCORE");
    }

    @Test
    void neither_the_id_nor_the_order_of_arrival_changes_anyones_tier() {
        var random = new Random(530);
        for (var round = 0; round < 200; round++) {
            var standings = new ArrayList<Standing>();
            for (var i = 0; i < 30; i++) {
                standings.add(scored(i, String.valueOf(60 + random.nextInt(35))));
            }
            var asFiled = Tiering.of(standings, DEFAULT, Standings::band);
            Collections.shuffle(standings, random);
            var shuffled = Tiering.of(standings, DEFAULT, Standings::band);

            assertThat(shuffled)
                    .extracting(p -> p.standing().applicationId() + p.tier() + p.rank() + p.grounds())
                    .containsExactlyInAnyOrderElementsOf(asFiled.stream()
                            .map(p -> p.standing().applicationId() + p.tier() + p.rank() + p.grounds())
                            .toList());
        }
    }
}
