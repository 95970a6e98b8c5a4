package org.yucang.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The budget of domain rule 5.3: 1,260 万元 of awards at 1,200 万元. */
class AllotmentTest {

    private static final BigDecimal STEP = new BigDecimal("100");
    private static final BigDecimal BUDGET = new BigDecimal("12000000");

    private static List<Share> fullQuotas() {
        var claims = new ArrayList<Share>();
        for (var i = 1; i <= 20; i++) {
            claims.add(i <= 5 ? claim(i, "A", 1_000_000) : i <= 13 ? claim(i, "B", 600_000) : claim(i, "C", 400_000));
        }
        return claims;
    }

    private static Share claim(int rank, String tier, long yuan) {
        return Share.claim((long) rank, rank, tier, BigDecimal.valueOf(yuan));
    }

    private static BigDecimal amount(Allotment allotment, int rank) {
        return allotment.shares().get(rank - 1).amount();
    }

    @Test
    void five_eight_and_seven_full_awards_come_to_1260_and_are_over_a_budget_of_1200() {
        var allotment = Allotment.of(fullQuotas(), BUDGET, STEP, BudgetMode.WITHIN);

        assertThat(allotment.before()).isEqualByComparingTo("12600000");
        assertThat(allotment.isOver()).isTrue();
    }

    @Test
    void pro_rata_gives_95_23_and_57_14_and_38_09_and_spends_1199_90() {
        var allotment = Allotment.of(fullQuotas(), BUDGET, STEP, BudgetMode.PRO_RATA);

        assertThat(amount(allotment, 1)).isEqualByComparingTo("952300");
        assertThat(amount(allotment, 6)).isEqualByComparingTo("571400");
        assertThat(amount(allotment, 20)).isEqualByComparingTo("380900");
        assertThat(allotment.spent()).isEqualByComparingTo("11999000");
        assertThat(allotment.isOver()).isFalse();
    }

    @Test
    void a_substitute_of_the_last_tier_is_reduced_as_the_others_were() {
        var sum = new BigDecimal("12600000.00");

        assertThat(Allotment.reduced(new BigDecimal("400000.00"), BUDGET, sum, STEP))
                .isEqualByComparingTo("380900");
    }

    @Test
    void cutting_from_the_bottom_takes_the_last_two_off_the_list_and_spends_1180() {
        var allotment = Allotment.of(fullQuotas(), BUDGET, STEP, BudgetMode.CUT);

        assertThat(allotment.shares())
                .filteredOn(s -> !s.isListed())
                .extracting(Share::rank)
                .containsExactly(19, 20);
        assertThat(allotment.spent()).isEqualByComparingTo("11800000");
    }

    @Test
    void carrying_to_next_year_keeps_the_last_two_on_the_list_and_carries_80() {
        var allotment = Allotment.of(fullQuotas(), BUDGET, STEP, BudgetMode.CARRY);

        assertThat(allotment.shares()).allMatch(Share::isListed);
        assertThat(allotment.shares().stream().map(Share::carried).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("800000");
        assertThat(allotment.spent()).isEqualByComparingTo("11800000");
    }

    @Test
    void equals_at_the_bottom_are_cut_together() {
        var claims = List.of(claim(1, "C", 400_000), claim(2, "C", 400_000), claim(2, "C", 400_000));

        var allotment = Allotment.of(claims, BigDecimal.valueOf(1_000_000), STEP, BudgetMode.CUT);

        assertThat(allotment.shares()).extracting(Share::isListed).containsExactly(true, false, false);
    }

    @Test
    void a_sum_equal_to_the_budget_needs_no_mode() {
        var allotment = Allotment.of(fullQuotas(), new BigDecimal("12600000.00"), STEP, BudgetMode.PRO_RATA);

        assertThat(allotment.mode()).isEqualTo(BudgetMode.WITHIN);
        assertThat(allotment.spent()).isEqualByComparingTo("12600000");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRO_RATA", "CUT", "CARRY"})
    void whatever_the_list_and_the_mode_the_sum_is_never_above_the_budget(BudgetMode mode) {
        var random = new Random(1200);
        for (var round = 0; round < 2000; round++) {
            var claims = new ArrayList<Share>();
            for (var i = 1; i <= 1 + random.nextInt(40); i++) {
                claims.add(claim(random.nextBoolean() ? i : Math.max(1, i - 1), "A", 1 + random.nextInt(2_000_000)));
            }
            var budget = BigDecimal.valueOf(random.nextInt(2_000_000_000), 2);

            var allotment = Allotment.of(claims, budget, STEP, mode);

            assertThat(allotment.spent()).isLessThanOrEqualTo(budget);
            assertThat(allotment.shares()).allMatch(s -> s.amount().compareTo(s.before()) <= 0);
        }
    }
}
