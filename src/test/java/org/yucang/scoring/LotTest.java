package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yucang.platform.Actor;

/** A draw whose lot falls 7 5 1 3 9 4 6 2 8, and gives five seats to 7 5 1 3 9. */
class LotTest {

    private static final Instant DRAWN = Instant.parse("2021-10-08T01:00:00Z");
    private static final Exclusion AWAY = new Exclusion("draw.excluded.AWAY", "2021-10-08 – 2021-10-15");
    private static final List<ExpertField> FIELDS = List.of(
            ExpertField.FINANCE,
            ExpertField.FINANCE,
            ExpertField.LOGISTICS,
            ExpertField.LOGISTICS,
            ExpertField.CROSSBORDER,
            ExpertField.CROSSBORDER,
            ExpertField.CROSSBORDER,
            ExpertField.CROSSBORDER,
            ExpertField.IT);

    private final Draw draw = draw();
    private final List<Seat> panel = new ArrayList<>();
    private final Lot lot = new Lot(draw, panel);
    private Instant now = DRAWN;

    LotTest() {
        var chosen = draw.cast();
        IntStream.range(0, chosen.size())
                .forEach(i -> panel.add(new Seat(draw, i + 1, chosen.get(i).personId(), DRAWN)));
    }

    @Test
    void the_order_is_the_shuffled_list_of_numbers_with_the_excluded_behind_it() {
        draw.enter(expert(10, ExpertField.IT), Optional.of(AWAY));

        assertThat(draw.order(DRAWN))
                .extracting(Candidate::personId)
                .containsExactly(7L, 5L, 1L, 3L, 9L, 4L, 6L, 2L, 8L, 10L);
        assertThat(sitting()).containsExactly(7L, 5L, 1L, 3L, 9L);
        assertThat(lot.repeats()).isTrue();
    }

    @Test
    void each_substitute_is_the_next_of_the_same_field_in_the_order_of_the_lot() {
        substitute(1, Map.of());
        assertThat(sitting()).as("6 before 8").containsExactly(6L, 5L, 1L, 3L, 9L);
        substitute(4, Map.of());
        assertThat(sitting()).containsExactly(6L, 5L, 1L, 4L, 9L);
        substitute(1, Map.of());
        assertThat(sitting()).containsExactly(8L, 5L, 1L, 4L, 9L);
        substitute(5, Map.of());
        assertThat(sitting()).as("nobody of his field is left").containsExactly(8L, 5L, 1L, 4L, 2L);
        assertThat(lot.repeats()).isTrue();
    }

    @Test
    void whoever_could_not_take_a_seat_is_kept_with_it_and_may_take_the_next() {
        substitute(1, Map.of(6L, AWAY));
        assertThat(sitting()).containsExactly(8L, 5L, 1L, 3L, 9L);
        assertThat(panel.get(0).holder().passed()).containsExactly(Map.entry(6L, AWAY));
        substitute(2, Map.of());
        assertThat(sitting()).containsExactly(8L, 6L, 1L, 3L, 9L);
        assertThat(lot.repeats()).isTrue();
    }

    @Test
    void two_seats_filled_at_one_time_are_filled_in_their_order() {
        leave(2);
        leave(1);
        fill(1, Map.of());
        fill(2, Map.of());
        assertThat(sitting()).containsExactly(6L, 8L, 1L, 3L, 9L);
        assertThat(lot.repeats()).isTrue();
    }

    @Test
    void a_newcomer_to_the_pool_stands_behind_all_others_and_leaves_earlier_substitutes_as_they_are() {
        substitute(5, Map.of());
        assertThat(sitting()).as("nobody of his field is there").containsExactly(7L, 5L, 1L, 3L, 4L);
        now = now.plusSeconds(60);
        draw.enterLater(expert(0, ExpertField.IT), now);

        assertThat(draw.order(now)).last().extracting(Candidate::personId).isEqualTo(0L);
        assertThat(sitting()).containsExactly(7L, 5L, 1L, 3L, 4L);
        assertThat(lot.repeats()).isTrue();
    }

    @Test
    void somebody_who_was_not_next_shows() {
        leave(1);
        panel.get(0).substitute(8L, Map.of(), now);
        assertThat(lot.repeats()).as("6 was next").isFalse();
    }

    @Test
    void somebody_passed_over_who_was_never_next_shows() {
        leave(1);
        panel.get(0).substitute(6L, Map.of(8L, AWAY), now);
        assertThat(lot.repeats()).isFalse();
    }

    @Test
    void somebody_else_in_a_seat_than_the_lot_gave_shows() {
        panel.set(0, new Seat(draw, 1, 8L, DRAWN));
        assertThat(lot.repeats()).isFalse();
    }

    private void substitute(int position, Map<Long, Exclusion> excluded) {
        leave(position);
        fill(position, excluded);
    }

    private void leave(int position) {
        now = now.plusSeconds(60);
        panel.get(position - 1).holder().leave(Departure.Cause.LATE, "逾期", Actor.SYSTEM, now);
    }

    private void fill(int position, Map<Long, Exclusion> excluded) {
        var seat = panel.get(position - 1);
        var succession = lot.next(seat, now, id -> Optional.ofNullable(excluded.get(id)));
        seat.substitute(succession.successor().orElseThrow(), succession.passed(), now);
    }

    private List<Long> sitting() {
        return panel.stream().map(seat -> seat.holder().getPersonId()).toList();
    }

    private static Draw draw() {
        var terms = new DrawTerms();
        terms.setSize(5);
        terms.setSupervisor("周监督");
        var draw = new Draw(1L, "P-113", terms, 20210901L, Actor.SYSTEM, DRAWN);
        IntStream.range(0, FIELDS.size()).forEach(i -> draw.enter(expert(i + 1L, FIELDS.get(i)), Optional.empty()));
        return draw;
    }

    private static Expert expert(long id, ExpertField field) {
        return new Expert(id, field, "中原会计师事务所", null);
    }
}
