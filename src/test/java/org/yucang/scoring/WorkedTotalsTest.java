package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yucang.application.FigureData;
import org.yucang.application.Figures;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.EngineInMemory;

/** The two worked examples of the programme, from the verified figures and the sheets to the total. */
class WorkedTotalsTest {

    private static final List<String> FIGURES = List.of(
            "areaInUse",
            "areaUsed",
            "input",
            "warehouses",
            "countries",
            "months",
            "valueOut",
            "valueOutPrior",
            "orders",
            "served",
            "servedHenan",
            "exports9810");

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

    @Test
    void jia_reaches_71_92_and_every_floor() {
        var total = total(
                figures("8600", "6192", "420", "2", "2", "31", "7800", "6100", "23.5", "46", "12", "860"),
                "21",
                "19.5",
                "22",
                "18",
                "20.5",
                "23.5",
                "20");

        assertThat(parts(total)).containsExactly("17.78", "20.35", "13.19", "20.60");
        assertThat(total.getPoints()).isEqualTo("71.92");
        assertThat(total.getUnrounded()).isEqualTo("71.9200");
        assertThat(total.getComputed()).isEqualTo("51.32");
        assertThat(total.getMissedFloors()).isEmpty();
    }

    @Test
    void jia_earns_each_criterion_as_worked_out() {
        var total = total(
                figures("8600", "6192", "420", "2", "2", "31", "7800", "6100", "23.5", "46", "12", "860"),
                "21",
                "19.5",
                "22",
                "18",
                "20.5",
                "23.5",
                "20");

        assertThat(total.getCriteria())
                .extracting(line -> line.getCriterion() + " " + line.getPoints())
                .containsExactly(
                        "Q1 7.44",
                        "Q2 4.34",
                        "Q3 3.00",
                        "Q4 3.00",
                        "Q5 7.68",
                        "Q6 4.68",
                        "Q7 3.79",
                        "Q8 4.20",
                        "Q9 6.20",
                        "Q10 4.30",
                        "Q11 2.69");
        assertThat(total.criterion("Q7").orElseThrow().getValueUsed()).isEqualByComparingTo("27.8689");
        assertThat(total.criterion("Q1").orElseThrow().getRowId()).isEqualTo("Q1_C1_2");
    }

    @Test
    void yi_reaches_35_and_misses_three_floors_of_four() {
        var total = total(
                figures("2000", "800", "100", "1", "1", "12", "1000", null, "1", "10", "3", "0"),
                "12",
                "13.5",
                "14",
                "12.5",
                "13");

        assertThat(parts(total)).containsExactly("9.00", "8.00", "5.00", "13.00");
        assertThat(total.getPoints()).isEqualTo("35.00");
        assertThat(total.isFloorsMet()).isFalse();
        assertThat(total.getMissedFloors()).containsExactly("A", "B", "C");
    }

    private static Total total(Figures figures, String... experts) {
        var mean = ExpertMean.of(Arrays.stream(experts).map(BigDecimal::new).toList());
        var card =
                new Scorecard(points.lines(CriterionData.of("C1"), FigureData.inputs("C1", figures)), mean, List.of());
        return new Total(7L, 1L, card.missing(points.missedFloors("C1", card)), Instant.EPOCH);
    }

    private static List<String> parts(Total total) {
        return Stream.of(
                        total.getParts().getA(),
                        total.getParts().getB(),
                        total.getParts().getC(),
                        total.getParts().getD())
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static Figures figures(String... amounts) {
        var given = new HashMap<String, BigDecimal>();
        for (var i = 0; i < amounts.length; i++) {
            given.put(FIGURES.get(i), amounts[i] == null ? null : new BigDecimal(amounts[i]));
        }
        return FigureData.of("C1").of(given);
    }
}
