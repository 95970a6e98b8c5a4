package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberSeriesTest {

    @Test
    void the_numbers_of_a_series_follow_one_another_from_one() {
        var series = new NumberSeries("CERT2021");

        assertThat(series.next()).isEqualTo(1);
        assertThat(series.next()).isEqualTo(2);
    }
}
