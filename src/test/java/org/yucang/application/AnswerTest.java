package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class AnswerTest {

    private final ApplicationVersion version = new ApplicationVersion(1L, 1, Instant.parse("2021-08-02T01:00:00Z"));

    @Test
    void exports_under_one_code_cannot_exceed_all_of_them() {
        var field = new FormField("exports9810", "wan", "number", "cbecExport");
        version.getValues().add(new FormValue(version, "cbecExport", new BigDecimal("8600000"), null));

        assertThat(problem(field, "8600000")).isEmpty();
        assertThat(problem(field, "8600000.01")).map(RuleViolation::key).contains("field.atMost.cbecExport");
    }

    @Test
    void a_limit_that_nobody_has_given_yet_limits_nothing() {
        var field = new FormField("servedHenan", "firms", "number", "served");

        assertThat(problem(field, "12")).isEmpty();
    }

    @Test
    void there_is_no_part_of_a_firm_and_no_negative_figure() {
        var field = new FormField("served", "firms", "number", null);

        assertThat(problem(field, "46.0")).isEmpty();
        assertThat(problem(field, "46.5")).map(RuleViolation::key).contains("field.notWhole");
        assertThat(problem(field, "-1")).map(RuleViolation::key).contains("field.negative");
    }

    private Optional<RuleViolation> problem(FormField field, String amount) {
        return new Answer(version, field, field.getKey()).problem(new BigDecimal(amount));
    }
}
