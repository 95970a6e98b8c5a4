package org.yucang.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private static final Instant NOW = Instant.parse("2021-08-02T00:30:00Z");

    @Test
    void a_complete_draft_has_no_fault() {
        assertThat(faults(terms -> {})).isEmpty();
    }

    @Test
    void full_tiers_of_the_default_figures_exceed_the_budget_by_60_wan() {
        var check = new DraftCheck(A.call(A.terms()), StageLimits.usual(), A.tiers(), NOW);

        assertThat(check.beyondBudget()).isEqualByComparingTo("600000");
    }

    @Test
    void a_draft_with_anything_missing_is_incomplete() {
        assertThat(faults(terms -> terms.setDocumentNumber(null))).containsExactly("call.fault.incomplete");
        assertThat(faults(terms -> terms.setBudget(null))).containsExactly("call.fault.incomplete");
    }

    @Test
    void dates_must_follow_each_other() {
        assertThat(faults(terms -> terms.setOpensAt(A.CLOSING))).containsExactly("call.fault.window");
        assertThat(faults(terms -> terms.setClosesAt(NOW))).containsExactly("call.fault.window", "call.fault.closed");
        assertThat(faults(terms -> terms.setBaseYearFrom(LocalDate.of(2021, 6, 30))))
                .containsExactly("call.fault.baseYear");
        assertThat(faults(terms -> terms.setBaseDate(LocalDate.of(2021, 6, 29))))
                .containsExactly("call.fault.baseDate");
    }

    @Test
    void the_budget_must_cover_one_award_of_the_lowest_tier() {
        assertThat(faults(terms -> terms.setBudget(new BigDecimal("400000.00"))))
                .isEmpty();
        assertThat(faults(terms -> terms.setBudget(new BigDecimal("399999.99"))))
                .containsExactly("call.fault.budget");
    }

    @Test
    void a_lower_tier_gets_less_and_no_limit_is_zero() {
        var limits = StageLimits.usual();
        limits.put(Stage.SCORING, 0);
        var tiers = List.of(A.tiers().get(1), A.tiers().get(0));

        var check = new DraftCheck(A.call(A.terms()), limits, tiers, NOW);

        assertThat(check.faults())
                .extracting(Finding::key)
                .containsExactlyInAnyOrder("call.fault.tierOrder", "call.fault.limit");
    }

    private static List<String> faults(Consumer<CallTerms> change) {
        var terms = A.terms();
        change.accept(terms);
        return new DraftCheck(A.call(terms), StageLimits.usual(), A.tiers(), NOW)
                .faults().stream().map(Finding::key).toList();
    }
}
