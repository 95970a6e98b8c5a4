package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a firm declares of itself: its own no blocks, and its yes is confirmed by the body that can know. */
class OwnDeclarationsTest extends EligibilityRows {

    @ParameterizedTest
    @CsvSource({
        "noBreach, E04, city",
        "noArrears, E05, finance",
        "noDishonesty, E06, province",
        "noAccident, E07, city",
        "noEarlierFunding, E16, finance"
    })
    void what_a_firm_declares_waits_for_the_body_that_confirms_it_and_its_own_no_blocks(
            String declared, String rule, String body) {
        assertThat(of(rule)).containsExactly("confirm toConfirm confirmed " + body);

        facts.put(declared, false);

        assertThat(of(rule)).containsExactly("block no yes system");
        assertThat(rows("block")).hasSize(1);
        assertThat(rows("confirm")).hasSize(TO_CONFIRM.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1", "C2", "C3", "C4"})
    void a_firms_own_no_blocks_in_every_category(String category) {
        facts.put("category", category);
        List.of("noBreach", "noArrears", "noDishonesty", "noAccident", "noEarlierFunding")
                .forEach(declared -> facts.put(declared, false));

        assertThat(rows("block"))
                .extracting(row -> row.output("rule"))
                .containsExactlyInAnyOrder("E04", "E05", "E06", "E07", "E16");
        assertThat(rows("confirm")).isEmpty();
    }
}
