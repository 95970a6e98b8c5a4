package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was found at a check is known again by what it says. */
class KeptFindingTest {

    private final KeptFinding kept = new KeptFinding(null, found("600000.00"));

    @Test
    void the_same_found_again_later_is_the_same() {
        assertThat(kept.says(found("600000.00"))).isTrue();
        assertThat(kept.says(found("600000.00").since(Instant.EPOCH))).isTrue();
        assertThat(kept.getFacts()).isEqualTo("2021 · 600000.00");
    }

    @Test
    void another_sum_or_other_words_are_another_finding() {
        assertThat(kept.says(found("500000.00"))).isFalse();
        assertThat(kept.says(Finding.of("E16", true, "finding.funded", null, 2021, new BigDecimal("600000.00"))))
                .isFalse();
    }

    private static Finding found(String yuan) {
        return Finding.of("E16", true, "finding.paid", null, 2021, new BigDecimal(yuan));
    }
}
