package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yucang.application.FigureData;
import org.yucang.application.Figures;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.EngineInMemory;

/** Tenants and exporters: one verified figure gives the whole total, without experts, on the path that all totals take. */
class TenantAndExporterTotalsTest {

    private static ProcessEngine engine;
    private static Decisions decisions;
    private static ComputedPoints points;

    @BeforeAll
    static void deploy() {
        engine = EngineInMemory.with(Map.of());
        decisions = new Decisions(engine);
        points = new ComputedPoints(decisions, decisions.deploy("score", EngineInMemory.file("score.dmn")));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, none",
        "9.99, 0, none",
        "10, 40, none",
        "50, 60, none",
        "74.99, 65.00, C",
        "75, 65, C",
        "100, 70, C",
        "166.66, 75.00, B",
        "299.99, 85.00, A",
        "300, 85, A",
        "1000, 100, A",
        "1000.01, 100, A"
    })
    void rent_and_service_fees_of_a_tenant_earn(String fees, BigDecimal reached, String tier) {
        var total = total("C3", FigureData.figures("C3", "rent " + fees, "serviceFee 0"));
        assertThat(total.getPoints()).isEqualByComparingTo(reached);
        assertThat(tier(total)).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, none",
        "99.99, 0, none",
        "100, 40, none",
        "500, 60, none",
        "750, 65, C",
        "999.99, 70.00, C",
        "1000, 70, C",
        "5000, 85, A",
        "4999, 85.00, A",
        "20000, 100, A",
        "20000.01, 100, A"
    })
    void exports_under_9810_earn(String exports, BigDecimal reached, String tier) {
        var total = total("C4", FigureData.figures("C4", "exports9810 " + exports));
        assertThat(total.getPoints()).isEqualByComparingTo(reached);
        assertThat(tier(total)).isEqualTo(tier);
    }

    @Test
    void the_fees_are_the_sum_of_what_was_verified_and_follow_when_one_of_them_is_corrected() {
        var declared = FigureData.figures("C3", "rent 60", "serviceFee 40");
        assertThat(declared.get("rentAndFees")).isEqualByComparingTo("100");
        assertThat(declared.with("rent", new BigDecimal("10")).get("rentAndFees"))
                .isEqualByComparingTo("50");
    }

    @Test
    void below_its_one_floor_of_forty_an_exporter_is_out() {
        var total = total("C4", FigureData.figures("C4", "exports9810 99.99"));
        assertThat(total.getMissedFloors()).containsExactly("A");
        assertThat(total("C4", FigureData.figures("C4", "exports9810 100")).isFloorsMet())
                .isTrue();
    }

    @Test
    void nobody_judges_them() {
        assertThat(CriterionData.of("C3")).noneMatch(Criterion::isJudged);
        assertThat(CriterionData.of("C4")).noneMatch(Criterion::isJudged);
        assertThat(total("C3", FigureData.figures("C3", "rent 300")).getParts().getD())
                .isEqualByComparingTo("0");
    }

    private static Total total(String category, Figures figures) {
        var lines = points.lines(CriterionData.of(category), FigureData.inputs(category, figures));
        var judged = JudgedPoints.none();
        var card = new Scorecard(lines, judged.mean(), List.of());
        return new Total(7L, 1L, card.missing(points.missedFloors(category, card)), Instant.EPOCH);
    }

    private static String tier(Total total) {
        var definition =
                decisions.deploy("tier", EngineInMemory.file("tier.dmn")).get("Tier");
        return decisions
                .evaluate(definition, Map.of("total", total.getPoints(), "floorsMet", total.isFloorsMet()))
                .get(0)
                .output("tier");
    }
}
