package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.EngineInMemory;

/** What is taken off a total by the default tables: late statistics 1 each up to 3, a check beyond 20 % 5 points, once. */
class DeductedPointsTest {

    private static ProcessEngine engine;
    private static DeductedPoints deducted;

    @BeforeAll
    static void deploy() {
        engine = EngineInMemory.with(Map.of());
        var decisions = new Decisions(engine);
        deducted = new DeductedPoints(decisions, decisions.deploy("score", EngineInMemory.file("score.dmn")));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void nothing_is_taken_off_where_nothing_was_late_and_nothing_was_checked() {
        assertThat(lines(0, Map.of())).isEmpty();
    }

    @Test
    void each_late_month_costs_a_point_and_three_are_the_most() {
        assertThat(lines(1, Map.of())).containsExactly("K1 -1.00");
        assertThat(lines(3, Map.of())).containsExactly("K1 -3.00");
        assertThat(lines(7, Map.of())).containsExactly("K1 -3.00");
    }

    @Test
    void twenty_per_cent_are_still_within_and_a_little_more_costs_five_points() {
        assertThat(lines(0, Map.of("Q5", new BigDecimal("20.0000")))).isEmpty();
        assertThat(lines(0, Map.of("Q5", new BigDecimal("20.0001")))).containsExactly("K2 -5.00");
    }

    @Test
    void several_differences_cost_five_points_together() {
        assertThat(lines(2, Map.of("Q1", new BigDecimal("30"), "Q6", new BigDecimal("41.5"), "Q9", BigDecimal.ZERO)))
                .containsExactly("K1 -2.00", "K2 -5.00");
    }

    @Test
    void a_call_whose_tables_know_no_deductions_has_none() {
        var none = new DeductedPoints(new Decisions(engine), Map.of());
        assertThat(none.lines(3, Map.of("Q1", new BigDecimal("30")))).isEmpty();
    }

    /** 甲 with 71.92: two late months and one difference beyond 20 % leave 71.92 - 2 - 5 = 64.92, and its parts as they were. */
    @Test
    void the_sum_is_lessened_and_the_parts_are_not() {
        var lines = List.of(
                line("A", "17.78"), line("B", "20.35"), line("C", "13.19"), line("K", "-2.00"), line("K", "-5.00"));
        var card = new Scorecard(lines, new ExpertMean(new BigDecimal("20.6000"), 0, 0), List.of());
        assertThat(card.total()).isEqualTo("64.92");
        assertThat(card.unrounded()).isEqualTo("64.9200");
        assertThat(card.computed()).isEqualTo("51.32");
    }

    @Test
    void a_total_is_never_less_than_nothing() {
        var card = new Scorecard(
                List.of(line("A", "1.00"), line("K", "-5.00")),
                new ExpertMean(new BigDecimal("2.0000"), 0, 0),
                List.of());
        assertThat(card.total()).isEqualTo("0.00");
    }

    private static List<String> lines(int lateMonths, Map<String, BigDecimal> deviations) {
        return deducted.lines(lateMonths, deviations).stream()
                .map(line -> line.criterion() + " " + line.points())
                .toList();
    }

    private static ScoreLine line(String part, String points) {
        return new ScoreLine(part, part, new BigDecimal(points), BigDecimal.TEN, null, null, null, null);
    }
}
