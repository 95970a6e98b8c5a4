package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class ExpertMeanTest {

    @Test
    void of_seven_totals_the_highest_and_the_lowest_are_dropped() {
        var mean = ExpertMean.of(totals("21", "19.5", "22", "18", "20.5", "23.5", "20"));

        assertThat(mean.points()).isEqualTo("20.60");
        assertThat(mean.droppedLowest()).isEqualTo(3);
        assertThat(mean.droppedHighest()).isEqualTo(5);
    }

    @Test
    void of_five_totals_the_three_in_the_middle_count() {
        assertThat(ExpertMean.of(totals("12", "13.5", "14", "12.5", "13")).points())
                .isEqualTo("13.00");
    }

    @Test
    void only_one_of_several_lowest_totals_is_dropped() {
        var mean = ExpertMean.of(totals("10", "10", "12", "14", "14"));

        assertThat(mean.points()).isEqualTo("12.00");
        assertThat(List.of(0, 1, 2, 3, 4)).filteredOn(mean::counts).containsExactly(1, 2, 3);
    }

    @Test
    void of_equal_totals_one_is_dropped_at_each_end() {
        var mean = ExpertMean.of(totals("15", "15", "15", "15", "15"));

        assertThat(mean.points()).isEqualTo("15.00");
        assertThat(List.of(0, 1, 2, 3, 4)).filteredOn(mean::counts).hasSize(3);
    }

    @Test
    void four_totals_are_simply_averaged() {
        var mean = ExpertMean.of(totals("18", "19", "20", "21.5"));

        assertThat(mean.unrounded()).isEqualTo("19.6250");
        assertThat(mean.points()).isEqualTo("19.63");
        assertThat(mean.droppedLowest()).isEqualTo(-1);
    }

    @Test
    void a_third_is_kept_to_four_decimals_for_ties() {
        assertThat(ExpertMean.of(totals("20", "20", "20.5")).unrounded()).isEqualTo("20.1667");
    }

    @Test
    void two_are_no_panel() {
        assertThatThrownBy(() -> ExpertMean.of(totals("20", "21"))).isInstanceOf(RuleViolation.class);
    }

    private static List<BigDecimal> totals(String... totals) {
        return Arrays.stream(totals).map(BigDecimal::new).toList();
    }
}
