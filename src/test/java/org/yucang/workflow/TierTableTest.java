package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bands of the tiers are closed below and open above; a missed floor has none. */
class TierTableTest {

    private static ProcessEngine engine;
    private static Decisions decisions;
    private static String definition;

    @BeforeAll
    static void deploy() {
        engine = EngineInMemory.with(Map.of());
        decisions = new Decisions(engine);
        definition = decisions.deploy("tier", EngineInMemory.file("tier.dmn")).get("Tier");
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "100, true, A", "85.00, true, A", "84.99, true, B", "75.00, true, B", "74.99, true, C", "71.92, true, C",
        "65.00, true, C", "64.99, true, none", "35.00, true, none", "0, true, none", "91.20, false, none",
                "64, false, none"
    })
    void a_total_falls_into_its_tier(BigDecimal total, boolean floorsMet, String tier) {
        var rows = decisions.evaluate(definition, Map.of("total", total, "floorsMet", floorsMet));
        assertThat(rows).extracting(row -> row.output("tier")).containsExactly(tier);
    }
}
