package org.yucang.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.panel.AdoptedAward;

/** Who follows into a place, and with how much money. */
class SubstitutesTest {

    private static final LocalDate DAY = LocalDate.parse("2021-12-01");

    private static AdoptedAward award(int place, long applicationId, String tier, String amount, String carried) {
        return new AdoptedAward(place, place, applicationId, tier, new BigDecimal(amount), new BigDecimal(carried));
    }

    @Test
    void the_first_of_the_reserve_follows() {
        var next = Substitutes.first(List.of(award(21, 4, "C", "400000", "0"), award(22, 3, "C", "400000", "0")));

        assertThat(next).map(AdoptedAward::applicationId).contains(4L);
    }

    @Test
    void two_equals_at_the_head_of_the_reserve_are_not_parted_by_their_numbers() {
        assertThat(Substitutes.first(List.of(award(21, 3, "C", "400000", "0"), award(21, 4, "C", "400000", "0"))))
                .isEmpty();
    }

    @Test
    void an_empty_reserve_leaves_the_place_empty() {
        assertThat(Substitutes.first(List.of())).isEmpty();
    }

    @Test
    void the_substitute_gets_its_own_tier_and_never_more_than_has_become_free() {
        var removed = new PlaceHolder(7L, award(20, 1, "C", "380900", "0"), DAY);

        var successor = removed.succeededBy(award(21, 2, "C", "400000", "0"), DAY);

        assertThat(successor.getAmount()).isEqualByComparingTo("380900");
        assertThat(successor.getCarried()).isEqualByComparingTo("0");
        assertThat(successor.getApplicationId()).isEqualTo(2L);
    }

    @Test
    void in_a_place_carried_to_next_year_the_substitute_is_carried_too() {
        var removed = new PlaceHolder(7L, award(20, 1, "C", "0", "400000"), DAY);

        var successor = removed.succeededBy(award(21, 2, "C", "400000", "0"), DAY);

        assertThat(successor.getAmount()).isEqualByComparingTo("0");
        assertThat(successor.getCarried()).isEqualByComparingTo("400000");
    }
}
