package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetRowTest {

    private static final Criterion X1 =
            Criterion.judged("C1", "X1", "D", new BigDecimal("7.00"), new BigDecimal("0.5"));

    @Test
    void points_kept_with_a_decimal_are_found_among_the_choices() {
        var entry = new ScoreEntry(null, "X1");
        entry.set(new BigDecimal("6.0"), "reason");

        var row = new SheetRow(X1, List.of(), entry);

        assertThat(row.getChoices()).contains(row.getPoints()).contains(new BigDecimal("6"), new BigDecimal("5.5"));
        assertThat(row.isComplete()).isTrue();
    }

    @Test
    void a_criterion_without_an_entry_is_open() {
        assertThat(new SheetRow(X1, List.of(), null).isComplete()).isFalse();
    }
}
