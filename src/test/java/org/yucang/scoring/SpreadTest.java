package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void of_an_odd_number_the_median_is_the_middle_one() {
        assertThat(Spread.of(totals("21", "19.5", "22", "18", "20.5", "23.5", "20"))
                        .median())
                .isEqualByComparingTo("20.5");
    }

    @Test
    void of_an_even_number_it_is_the_mean_of_the_two_in_the_middle() {
        assertThat(Spread.of(totals("21", "19.5", "22", "18")).median()).isEqualByComparingTo("20.25");
    }

    @Test
    void exactly_thirty_percent_off_needs_no_explanation_and_half_a_point_more_does() {
        var spread = Spread.of(totals("20", "20", "20", "14", "26"));
        assertThat(spread.isFar(new BigDecimal("14"))).isFalse();
        assertThat(spread.isFar(new BigDecimal("26"))).isFalse();
        assertThat(spread.isFar(new BigDecimal("13.5"))).isTrue();
        assertThat(spread.isFar(new BigDecimal("26.5"))).isTrue();
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }
}
