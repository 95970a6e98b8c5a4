package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.enterprise.Firms;

class EligibilityFactsTest {

    private static final LocalDate BASE_DATE = LocalDate.of(2021, 8, 30);

    private final ApplicationVersion version = new ApplicationVersion(1L, 1, Instant.parse("2021-08-02T01:00:00Z"));

    @ParameterizedTest
    @ValueSource(strings = {"noBreach", "noArrears", "noDishonesty", "noAccident", "noEarlierFunding"})
    void only_a_firms_own_no_speaks_against_it(String declared) {
        assertThat(fact(declared)).as("unanswered").isEqualTo(true);
        say(declared, "yes");
        assertThat(fact(declared)).isEqualTo(true);

        version.getValues().clear();
        say(declared, "no");

        assertThat(fact(declared)).isEqualTo(false);
    }

    private Object fact(String name) {
        var declaration = new Declaration(version, List.of(), FigureData.of("C1"), BASE_DATE);
        var earlier = new Earlier(List.of(), List.of(), List.of());
        return new EligibilityFacts(Firms.registered("91410100MA0000001X"), declaration, true, true, earlier, true)
                .inputs()
                .get(name);
    }

    private void say(String key, String words) {
        version.getValues().add(new FormValue(version, key, null, words));
    }
}
