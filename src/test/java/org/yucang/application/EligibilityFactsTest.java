package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "built, 2021-08-30, none, true",
                "bought, 2021-08-30, none, true",
                "acquired, 2021-08-30, none, true",
                "acquired, 2021-08-31, none, false",
                "built, none, none, false",
                "built, 2021-08-30, 2021-08-30, false",
                "leased, 2021-08-30, none, false",
                "shared, 2021-08-30, none, false",
                "leased, 2021-08-30, 2021-08-31, true",
                "leased, 2021-08-30, 2021-08-30, false"
            })
    void a_contract_is_in_force_at_the_base_date_and_a_title_of_ones_own_may_have_no_end(
            String mode, LocalDate from, LocalDate until, boolean inForce) {
        say("overseasEntity", "yes");
        warehouse(mode, from, until);

        assertThat(fact("contractInForce")).isEqualTo(inForce);
    }

    @Test
    void one_contract_without_an_end_is_not_made_good_by_a_title() {
        say("overseasEntity", "yes");
        warehouse("built", BASE_DATE, null);
        warehouse("leased", BASE_DATE, null);

        assertThat(fact("contractInForce")).isEqualTo(false);
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

    private void warehouse(String mode, LocalDate from, LocalDate until) {
        var warehouse =
                new ApplicationWarehouse(version, version.getWarehouses().size() + 1, null, "汉堡一号仓");
        warehouse.getOperation().setBuildMode(mode);
        warehouse.getLease().setStart(from);
        warehouse.getLease().setEnd(until);
        version.getWarehouses().add(warehouse);
    }
}
