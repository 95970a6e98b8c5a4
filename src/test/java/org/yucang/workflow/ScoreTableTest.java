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

    @ParameterizedTest
    @CsvSource({
        "1999.99, 0",
        "2000, 4",
        "2000.01, 4",
        "3500, 5",
        "4999.99, 6",
        "5000, 6",
        "10000, 8",
        "10000.01, 8",
        "15000, 9",
        "19999.99, 10",
        "20000, 10",
        "50000, 10"
    })
    void area_earns(BigDecimal area, BigDecimal points) {
        earns("Q1", "areaInUse", area, points);
    }

    @ParameterizedTest
    @CsvSource({"99.99, 0", "100, 2", "100.50, 2.01", "299.99, 4", "300, 4", "999.99, 6", "1000, 6", "1000.01, 6"})
    void input_earns(BigDecimal input, BigDecimal points) {
        earns("Q2", "input", input, points);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1", "2, 1, 2", "3, 1, 3", "9, 1, 3", "2, 2, 3", "3, 3, 4", "3, 4, 5", "9, 9, 5", "4, 4, 5", "0, 0, 0"
    })
    void warehouses_and_countries_earn(int warehouses, int countries, BigDecimal points) {
        var inputs = figures("Q3", "warehouses", BigDecimal.valueOf(warehouses));
        inputs.put("countries", BigDecimal.valueOf(countries));
        assertThat(points("Q3", inputs)).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"11, 0", "12, 2", "23, 2", "24, 3", "35, 3", "36, 4", "120, 4"})
    void months_earn(BigDecimal months, BigDecimal points) {
        earns("Q4", "months", months, points);
    }

    @ParameterizedTest
    @CsvSource({
        "999.99, 0",
        "1000, 3",
        "1010, 3.01",
        "4999.99, 6",
        "5000, 6",
        "9999.99, 9",
        "10000, 9",
        "29999.99, 12",
        "30000, 12",
        "30000.01, 12"
    })
    void goods_value_earns(BigDecimal value, BigDecimal points) {
        earns("Q5", "valueOut", value, points);
    }

    @ParameterizedTest
    @CsvSource({
        "0.9999, 0",
        "1, 2",
        "1.0225, 2.01",
        "9.99, 4",
        "10, 4",
        "50, 6",
        "50.125, 6.01",
        "99.99, 8",
        "100, 8",
        "101, 8"
    })
    void orders_earn(BigDecimal orders, BigDecimal points) {
        earns("Q6", "orders", orders, points);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.0001, 0",
        "0, 0",
        "0.0250, 0.01",
        "9.9999, 2",
        "10, 2",
        "29.9999, 4",
        "30, 4",
        "49.9999, 5",
        "50, 5",
        "300, 5",
        "-80, 0"
    })
    void growth_earns(BigDecimal growth, BigDecimal points) {
        earns("Q7", "growth", growth, points);
    }

    @Test
    void without_a_prior_year_growth_earns_two_points() {
        earns("Q7", "growth", null, new BigDecimal("2"));
    }

    @ParameterizedTest
    @CsvSource({
        "39.9999, 0",
        "40, 1",
        "40.1, 1.01",
        "59.9999, 3",
        "60, 3",
        "79.9999, 5",
        "80, 5",
        "100, 5",
        "100.0001, 0"
    })
    void use_rate_earns(BigDecimal rate, BigDecimal points) {
        earns("Q8", "useRate", rate, points);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 0",
        "10, 3",
        "11, 3.10",
        "29, 4.90",
        "30, 5",
        "49, 6.43",
        "50, 6.5",
        "51, 6.53",
        "99, 7.97",
        "100, 8",
        "101, 8"
    })
    void firms_served_earn(BigDecimal served, BigDecimal points) {
        earns("Q9", "served", served, points);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0",
        "3, 2",
        "4, 2.29",
        "9, 3.71",
        "10, 4",
        "19, 5.35",
        "20, 5.5",
        "21, 5.55",
        "49, 6.95",
        "50, 7",
        "51, 7"
    })
    void henan_firms_earn(BigDecimal served, BigDecimal points) {
        earns("Q10", "servedHenan", served, points);
    }

    @ParameterizedTest
    @CsvSource({
        "99.99, 0",
        "100, 1",
        "102.25, 1.01",
        "999.99, 3",
        "1000, 3",
        "4999.99, 5",
        "5000, 5",
        "5000.01, 5",
        "0, 0"
    })
    void exports_earn(BigDecimal exports, BigDecimal points) {
        earns("Q11", "exports9810", exports, points);
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
        var figures = new HashMap<String, Object>(Map.of("category", "C1"));
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
