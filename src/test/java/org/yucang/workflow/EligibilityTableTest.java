package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The default eligibility table names every rule that fails, with its figure and threshold; equality passes. */
class EligibilityTableTest extends EligibilityRows {

    @Test
    void figures_equal_to_the_thresholds_pass_and_five_conditions_wait_for_confirmation() {
        assertThat(rows("block")).isEmpty();
        assertThat(rows("warn")).isEmpty();
        assertThat(rows("confirm")).extracting(row -> row.output("rule")).containsExactlyElementsOf(TO_CONFIRM);
        assertThat(rows("confirm"))
                .extracting(row -> row.output("body"))
                .containsExactly("city", "finance", "province", "city", "finance");
    }

    @Test
    void all_failed_rules_come_out_with_figure_and_threshold() {
        facts.put("monthsShortest", BigDecimal.valueOf(11));
        facts.put("areaInUse", new BigDecimal("1999.99"));
        facts.put("served", BigDecimal.valueOf(9));
        facts.put("servedHenan", BigDecimal.valueOf(2));
        assertThat(rows("block"))
                .extracting(row -> row.output("rule") + " " + row.output("value") + " " + row.output("threshold"))
                .containsExactly("E10 11 12", "E11 1999.99 2000", "E13 9 10", "E13 2 3");
    }

    @ParameterizedTest
    @CsvSource({
        "legalPerson, E01",
        "inHenan, E01",
        "internalFinance, E02",
        "contractInForce, E03",
        "operatingRight, E08",
        "wms, E12",
        "notRecognised, E16",
        "commitment, E17",
        "attachmentsComplete, E17",
        "beforeDeadline, E19"
    })
    void a_condition_that_is_not_met_blocks(String condition, String rule) {
        facts.put(condition, false);
        assertThat(rows("block")).extracting(row -> row.output("rule")).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "49.99", "50"})
    void equity_up_to_half_is_left_to_the_officials(BigDecimal equity) {
        facts.put("equity", equity);
        assertThat(rows("warn")).extracting(row -> row.output("rule")).containsExactly("E09");
        assertThat(rows("block")).isEmpty();
    }

    @Test
    void a_warehouse_declared_twice_does_not_end_an_application_but_has_to_be_settled() {
        facts.put("onlyOnce", false);
        assertThat(rows("block")).isEmpty();
        assertThat(rows("warn")).extracting(row -> row.output("rule")).containsExactly("E15");
    }

    @Test
    void a_warehouse_paid_for_before_blocks_with_the_sum_and_nobody_is_asked_to_confirm_that_it_was_not() {
        facts.put("earlierFunding", new BigDecimal("60.00"));
        assertThat(rows("block"))
                .extracting(row -> row.output("rule") + " " + row.output("value") + " " + row.output("threshold"))
                .containsExactly("E16 60.00 0");
        assertThat(rows("confirm")).extracting(row -> row.output("rule")).doesNotContain("E16");
    }

    @Test
    void equity_above_half_passes() {
        facts.put("equity", new BigDecimal("50.01"));
        assertThat(rows("warn")).isEmpty();
    }

    @Test
    void a_self_use_warehouse_needs_less_area_serves_no_one_and_may_do_without_a_system() {
        facts.put("category", "C2");
        facts.put("areaInUse", new BigDecimal("1000"));
        facts.put("served", BigDecimal.ZERO);
        facts.put("servedHenan", BigDecimal.ZERO);
        facts.put("wms", false);
        assertThat(rows("block")).isEmpty();
        assertThat(rows("warn")).extracting(row -> row.output("rule")).containsExactly("E12");
        facts.put("areaInUse", new BigDecimal("999.99"));
        assertThat(rows("block")).extracting(Row::ruleId).containsExactly("Eligibility_E11");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "5, false, -, -, -",
                "5.0001, false, block, 5.0001, 5",
                "5.0001, true, confirm, 5.0001, 5",
                "20, true, confirm, 20, 5",
                "20.0001, true, block, 20.0001, 20",
                "none, false, confirm, toConfirm, confirmed"
            })
    void a_difference_from_the_statistics_is_explained_and_confirmed_or_blocks(
            BigDecimal difference, boolean explained, String level, String value, String threshold) {
        facts.put("reportedDifference", difference);
        facts.put("differenceExplained", explained);
        assertThat(decisions.evaluate(definition, facts))
                .filteredOn(row -> row.output("rule").equals("E14"))
                .extracting(row -> row.output("level") + " " + row.output("value") + " " + row.output("threshold"))
                .isEqualTo(level.equals("-") ? List.of() : List.of(level + " " + value + " " + threshold));
    }

    @Test
    void a_month_of_statistics_that_is_missing_blocks_and_who_owes_none_passes() {
        facts.put("monthsReported", BigDecimal.valueOf(5));
        assertThat(rows("block"))
                .extracting(row -> row.output("rule") + " " + row.output("value") + " " + row.output("threshold"))
                .containsExactly("E18 5 6");
        facts.put("monthsReported", BigDecimal.ZERO);
        facts.put("monthsOwed", BigDecimal.ZERO);
        assertThat(rows("block")).isEmpty();
    }

    @Test
    void two_calls_keep_their_own_thresholds() {
        var changed = DecisionTables.write(
                EngineInMemory.file("eligibility.dmn"), Map.of("Thresholds_C1_out_areaLimit", "3000"));
        var other = decisions.deploy("other call", changed).get("Eligibility");
        assertThat(decisions.evaluate(other, facts))
                .filteredOn(row -> row.output("level").equals("block"))
                .extracting(row -> row.output("threshold"))
                .containsExactly("3000");
        assertThat(rows("block")).isEmpty();
    }
}
