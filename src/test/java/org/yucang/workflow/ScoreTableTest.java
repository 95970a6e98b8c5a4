package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yucang.RuleViolation;

/** The default score table gives the worked figures, and every curve its corners. */
class ScoreTableTest {

    private static ProcessEngine engine;
    private static Decisions decisions;
    private static Map<String, String> pinned;

    @BeforeAll
    static void deploy() {
        engine = EngineInMemory.with(Map.of());
        decisions = new Decisions(engine);
        pinned = decisions.deploy("score", EngineInMemory.file("score.dmn"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void the_worked_example_jia_scores_as_computed_by_hand() {
        var figures = figures("8600", "420", "2", "2", "31", "7800", "27.8689", "23.5", "72", "46", "12", "860");
        assertThat(all(figures))
                .containsExactly(
                        Map.entry("Q1", "7.44"),
                        Map.entry("Q2", "4.34"),
                        Map.entry("Q3", "3.00"),
                        Map.entry("Q4", "3.00"),
                        Map.entry("Q5", "7.68"),
                        Map.entry("Q6", "4.68"),
                        Map.entry("Q7", "3.79"),
                        Map.entry("Q8", "4.20"),
                        Map.entry("Q9", "6.20"),
                        Map.entry("Q10", "4.30"),
                        Map.entry("Q11", "2.69"));
        assertThat(parts(figures)).containsExactly("17.78", "20.35", "13.19");
    }

    @Test
    void the_smallest_eligible_application_scores_nine_eight_and_five() {
        var figures = figures("2000", "100", "1", "1", "12", "1000", null, "1", "40", "10", "3", "0");
        assertThat(parts(figures)).containsExactly("9.00", "8.00", "5.00");
    }

    /** Just below, at and above every corner of every curve. */
    @ParameterizedTest
    @CsvFileSource(resources = "score-corners.csv", numLinesToSkip = 1)
    void a_figure_earns_its_points(String criterion, String figure, BigDecimal value, BigDecimal points) {
        earns(criterion, figure, value, points);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 1, 2", "9, 1, 3", "2, 2, 3", "3, 3, 4", "3, 4, 5", "9, 9, 5", "0, 0, 0"})
    void warehouses_and_countries_earn(int warehouses, int countries, BigDecimal points) {
        var inputs = figures("Q3", "warehouses", BigDecimal.valueOf(warehouses));
        inputs.put("countries", BigDecimal.valueOf(countries));
        assertThat(points("Q3", inputs)).isEqualByComparingTo(points);
    }

    @Test
    void without_a_prior_year_growth_earns_two_points() {
        earns("Q7", "growth", null, new BigDecimal("2"));
    }

    @Test
    void another_category_has_its_own_curve_for_the_area() {
        var inputs = figures("Q1", "areaInUse", new BigDecimal("2000"));
        inputs.put("category", "C2");
        assertThat(points("Q1", inputs)).isEqualByComparingTo("5");
    }

    @Test
    void the_parts_add_up_to_a_hundred_and_have_their_floors() {
        var parts = decisions.evaluate(pinned.get("Parts"), Map.of("category", "C1"));
        assertThat(parts.stream().map(row -> row.output("part") + row.output("max") + "/" + row.output("floorShare")))
                .containsExactly("A25/0.4", "B30/0.4", "C20/0.4", "D25/0.5");
    }

    @Test
    void the_trace_names_the_row_that_gave_the_points() {
        var row = decisions.evaluate(pinned.get("Q1"), figures("Q1", "areaInUse", new BigDecimal("8600")));
        assertThat(row).extracting(Row::ruleId).containsExactly("Q1_C1_2");
    }

    @Test
    void a_misspelt_missing_or_textual_figure_is_refused() {
        var id = pinned.get("Q1");
        assertThatThrownBy(() -> decisions.evaluate(id, Map.of("category", "C1", "area", BigDecimal.TEN)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("decision.missing");
        assertThatThrownBy(() -> decisions.evaluate(id, figures("Q1", "areaInUse", null)))
                .hasMessage("decision.missing");
        assertThatThrownBy(() -> decisions.evaluate(id, Map.of("category", "C1", "areaInUse", "8600")))
                .hasMessage("decision.kind");
    }

    @Test
    void a_category_without_a_row_is_refused_rather_than_given_nothing() {
        var inputs = figures("Q9", "served", BigDecimal.TEN);
        inputs.put("category", "C9");
        assertThatThrownBy(() -> decisions.evaluate(pinned.get("Q9"), inputs)).hasMessage("decision.unanswered");
    }

    private static void earns(String criterion, String figure, BigDecimal value, BigDecimal points) {
        assertThat(points(criterion, figures(criterion, figure, value))).isEqualByComparingTo(points);
    }

    private static Map<String, Object> figures(String criterion, String figure, BigDecimal value) {
        var inputs = new HashMap<String, Object>();
        inputs.put("category", "C1");
        inputs.put("ownExports", BigDecimal.ZERO);
        inputs.put("henanShare", BigDecimal.ZERO);
        inputs.put(figure, value);
        return inputs;
    }

    private static BigDecimal points(String criterion, Map<String, Object> inputs) {
        return new BigDecimal(
                decisions.evaluate(pinned.get(criterion), inputs).get(0).output("points"));
    }

    private static Map<String, Object> figures(String... values) {
        var names = List.of(
                "areaInUse",
                "input",
                "warehouses",
                "countries",
                "months",
                "valueOut",
                "growth",
                "orders",
                "useRate",
                "served",
                "servedHenan",
                "exports9810");
        var figures = new HashMap<String, Object>(
                Map.of("category", "C1", "ownExports", BigDecimal.ZERO, "henanShare", BigDecimal.ZERO));
        for (var i = 0; i < names.size(); i++) {
            figures.put(names.get(i), values[i] == null ? null : new BigDecimal(values[i]));
        }
        return figures;
    }

    private static Map<String, String> all(Map<String, Object> figures) {
        var points = new LinkedHashMap<String, String>();
        for (var i = 1; i <= 11; i++) {
            points.put("Q" + i, points("Q" + i, figures).setScale(2).toString());
        }
        return points;
    }

    private static List<String> parts(Map<String, Object> figures) {
        var points = all(figures).values().stream().map(BigDecimal::new).toList();
        return List.of(sum(points.subList(0, 4)), sum(points.subList(4, 8)), sum(points.subList(8, 11)));
    }

    private static String sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toString();
    }
}
