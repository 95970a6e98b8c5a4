package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Row;

class EligibilityTableTest {

    private static final Map<String, Object> KNOWN = Map.of(
            "areaInUse",
            new BigDecimal("8600.00"),
            "areaLimit",
            "2000",
            "served",
            new BigDecimal("46"),
            "servedLimit",
            "10",
            "servedHenan",
            new BigDecimal("12"),
            "servedHenanLimit",
            "3",
            "reportedDifference",
            new BigDecimal("3.2000"));

    private DecisionTable table;

    @BeforeEach
    void read_the_default_table() throws IOException {
        table = DecisionTables.read(Files.readString(Path.of("bpmn/eligibility.dmn"))).stream()
                .filter(t -> t.id().equals("Eligibility"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_condition_of_the_category_is_answered_once() {
        var answers = new EligibilityTable(table, "C1").answers(List.of(), KNOWN);

        assertThat(answers)
                .extracting(RuleAnswer::rule)
                .containsExactly(
                        "E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E10", "E11", "E12", "E13",
                        "E14", "E15", "E16", "E17", "E18", "E19");
    }

    @Test
    void a_condition_that_no_row_refuses_has_passed_on_its_figure_and_threshold() {
        var area = answer("E11", List.of());
        var firms = answer("E13", List.of());

        assertThat(area).isEqualTo(new RuleAnswer("E11", "block", "passed", "8600", "2000", "system"));
        assertThat(firms.figure()).isEqualTo("46 / 12");
        assertThat(firms.threshold()).isEqualTo("10 / 3");
    }

    @Test
    void a_figure_that_several_rows_look_at_is_said_once() {
        var known = new HashMap<>(KNOWN);
        known.putAll(Map.of("differenceLimit", "5", "differenceMost", "20"));
        var statistics = new EligibilityTable(table, "C1")
                .answers(List.of(), known).stream()
                        .filter(answer -> answer.rule().equals("E14"))
                        .findFirst()
                        .orElseThrow();

        assertThat(statistics).isEqualTo(new RuleAnswer("E14", "block", "passed", "3.2", "5 / 20", "system"));
    }

    @Test
    void a_row_that_holds_makes_its_condition_fail_and_blocks() {
        var area = answer("E11", List.of(row("E11", "E11", "1999.99", "2000", "block")));

        assertThat(area.outcome()).isEqualTo(RuleAnswer.FAILED);
        assertThat(area.figure()).isEqualTo("1999.99");
        assertThat(area.isBlocking()).isTrue();
    }

    @Test
    void a_warning_is_for_the_officials_and_does_not_block() {
        var equity = answer("E09", List.of(row("E09", "E09", "40", "50", "warn")));

        assertThat(equity.outcome()).isEqualTo(RuleAnswer.FAILED);
        assertThat(equity.isBlocking()).isFalse();
    }

    @Test
    void what_the_programme_has_no_data_for_waits_for_the_body_that_confirms_it() {
        var arrears = answer("E05", List.of(row("E05", "E05", "toConfirm", "confirmed", "confirm")));

        assertThat(arrears.outcome()).isEqualTo(RuleAnswer.TO_CONFIRM);
        assertThat(arrears.body()).isEqualTo("finance");
        assertThat(arrears.isBlocking()).isFalse();
    }

    @Test
    void a_table_without_a_condition_for_the_category_is_noticed() {
        var silent = new EligibilityTable(table, "C9");

        assertThatThrownBy(() -> silent.answers(List.of(), KNOWN)).isInstanceOf(IllegalStateException.class);
    }

    private RuleAnswer answer(String rule, List<Row> rows) {
        return new EligibilityTable(table, "C1")
                .answers(rows, KNOWN).stream()
                        .filter(a -> a.rule().equals(rule))
                        .findFirst()
                        .orElseThrow();
    }

    private static Row row(String id, String rule, String value, String threshold, String level) {
        return new Row(
                "Eligibility_" + id, Map.of("rule", rule, "value", value, "threshold", threshold, "level", level));
    }
}
