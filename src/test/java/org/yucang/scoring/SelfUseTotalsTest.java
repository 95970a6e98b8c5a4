package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yucang.application.FigureData;
import org.yucang.application.Figures;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.EngineInMemory;

/** Users of their own warehouses, worked out by hand from the curves of the default table: Q1, Q9 and Q10 are their own. */
class SelfUseTotalsTest {

    private static final String SELF_USE = "C2";

    private static ProcessEngine engine;
    private static ComputedPoints points;

    @BeforeAll
    static void deploy() {
        engine = EngineInMemory.with(Map.of());
        var decisions = new Decisions(engine);
        points = new ComputedPoints(decisions, decisions.deploy("score", EngineInMemory.file("score.dmn")));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    /**
     * Q1 6 + 2 × 1500 ÷ 3000 = 7; Q2 2 + 2 × 150 ÷ 200 = 3.5; Q3 2 + 1; Q4 3; Q5 6 + 3 × 1000 ÷ 5000 = 6.6;
     * Q6 4 + 2 × 10 ÷ 40 = 4.5; Q7 grown by 20 %: 2 + 2 × 10 ÷ 20 = 3; Q8 70 %: 3 + 2 × 10 ÷ 20 = 4;
     * Q9 5 + 1.5 × 1500 ÷ 3000 = 5.75; Q10 4 + 1.5 × 10 ÷ 20 = 4.75; Q11 1 + 2 × 450 ÷ 900 = 2; experts (19 + 20 + 21) ÷ 3.
     */
    @Test
    void a_firm_in_the_middle_of_every_curve_reaches_67_10() {
        var total = total(
                figures("4500", "3150", "250", "2", "2", "30", "6000", "5000", "20", "3500", "60", "550"),
                "18",
                "19",
                "20",
                "21",
                "22");

        assertThat(lines(total))
                .containsExactly(
                        "Q1 7.00",
                        "Q2 3.50",
                        "Q3 3.00",
                        "Q4 3.00",
                        "Q5 6.60",
                        "Q6 4.50",
                        "Q7 3.00",
                        "Q8 4.00",
                        "Q9 5.75",
                        "Q10 4.75",
                        "Q11 2.00");
        assertThat(parts(total)).containsExactly("16.50", "18.10", "12.50", "20.00");
        assertThat(total.getPoints()).isEqualTo("67.10");
        assertThat(total.isFloorsMet()).isTrue();
    }

    /** The lowest corner of each curve: 4 + 2 + 1 + 2, 3 + 2 + 2 + 1, 3 + 2 + 0; experts (13 + 13 + 12.5) ÷ 3 = 12.83. */
    @Test
    void a_firm_at_every_threshold_reaches_34_83_and_misses_three_floors() {
        var total = total(
                figures("1000", "400", "100", "1", "1", "12", "1000", null, "1", "500", "30", "0"),
                "12",
                "12.5",
                "13",
                "13",
                "14");

        assertThat(parts(total)).containsExactly("9.00", "8.00", "5.00", "12.83");
        assertThat(total.getPoints()).isEqualTo("34.83");
        assertThat(total.getMissedFloors()).containsExactly("A", "B", "C");
    }

    /** The highest corner of each curve: 10 + 6 + 5 + 4, 12 + 8 + 5 + 5, 8 + 7 + 5, and 25 from the experts. */
    @Test
    void a_firm_at_the_top_of_every_curve_reaches_a_hundred() {
        var total = total(
                figures("12000", "9600", "1000", "3", "4", "36", "30000", "20000", "100", "20000", "90", "5000"),
                "25",
                "25",
                "25",
                "25",
                "25");

        assertThat(parts(total)).containsExactly("25.00", "30.00", "20.00", "25.00");
        assertThat(total.getPoints()).isEqualTo("100.00");
    }

    /** Just below its own thresholds a figure earns nothing, where C1's curve would already differ. */
    @Test
    void just_below_the_thresholds_of_its_own_a_firm_earns_nothing_for_them() {
        var total = total(
                figures("999.99", "400", "100", "1", "1", "12", "1000", null, "1", "499.99", "29.99", "99.99"),
                "13",
                "13",
                "13",
                "13",
                "13");

        assertThat(lines(total)).contains("Q1 0.00", "Q9 0.00", "Q10 0.00", "Q11 0.00");
        assertThat(total.getParts().getC()).isEqualTo("0.00");
        assertThat(total.isFloorsMet()).isFalse();
    }

    /** The second corners: Q1 6 and 8, Q9 5 and 6.5, Q10 4 and 5.5. */
    @Test
    void the_inner_corners_are_met_exactly() {
        var first = total(figures("3000", "1500", "100", "1", "1", "12", "1000", null, "1", "2000", "50", "0"), five());
        var second =
                total(figures("6000", "3000", "100", "1", "1", "12", "1000", null, "1", "5000", "70", "0"), five());

        assertThat(lines(first)).contains("Q1 6.00", "Q9 5.00", "Q10 4.00");
        assertThat(lines(second)).contains("Q1 8.00", "Q9 6.50", "Q10 5.50");
    }

    private static String[] five() {
        return new String[] {"13", "13", "13", "13", "13"};
    }

    private static Total total(Figures figures, String... experts) {
        var mean = ExpertMean.of(Arrays.stream(experts).map(BigDecimal::new).toList());
        var lines = points.lines(CriterionData.of(SELF_USE), FigureData.inputs(SELF_USE, figures));
        var card = new Scorecard(lines, mean, List.of());
        return new Total(7L, 1L, card.missing(points.missedFloors(SELF_USE, card)), Instant.EPOCH);
    }

    private static List<String> lines(Total total) {
        return total.getCriteria().stream()
                .map(line -> line.getCriterion() + " " + line.getPoints())
                .toList();
    }

    private static List<String> parts(Total total) {
        var parts = total.getParts();
        return List.of(
                parts.getA().toPlainString(),
                parts.getB().toPlainString(),
                parts.getC().toPlainString(),
                parts.getD().toPlainString());
    }

    private static Figures figures(String... amounts) {
        var keys = List.of(
                "areaInUse",
                "areaUsed",
                "input",
                "warehouses",
                "countries",
                "months",
                "valueOut",
                "valueOutPrior",
                "orders",
                "ownExports",
                "henanShare",
                "exports9810");
        var given = new ArrayList<String>();
        for (var i = 0; i < amounts.length; i++) {
            if (amounts[i] != null) {
                given.add(keys.get(i) + " " + amounts[i]);
            }
        }
        return FigureData.figures(SELF_USE, given.toArray(String[]::new));
    }
}
