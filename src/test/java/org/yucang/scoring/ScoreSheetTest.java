package org.yucang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.RuleViolation;

class ScoreSheetTest {

    private static final Instant NOW = Instant.parse("2021-09-28T02:32:05Z");
    private static final Criterion X1 = criterion("X1", "7");
    private static final Criterion X2 = criterion("X2", "6");
    private static final List<Criterion> RUBRIC = List.of(X1, X2);

    private final ScoreSheet sheet = new ScoreSheet(null);

    @Test
    void a_draft_keeps_what_there_is_and_says_what_is_missing() {
        sheet.enter(X1, new BigDecimal("5.5"), "WMS 与 3 个平台直连", NOW);
        sheet.enter(X2, new BigDecimal("4.5"), " ", NOW);

        assertThat(sheet.total()).isEqualTo("10.0");
        assertThat(sheet.open(RUBRIC)).containsExactly("X2");
        assertThat(sheet.getSavedAt()).isEqualTo(NOW);
    }

    @Test
    void a_sheet_without_a_reason_for_each_criterion_cannot_be_signed() {
        sheet.enter(X1, new BigDecimal("5.5"), "reason", NOW);

        assertThatThrownBy(() -> sheet.sign(RUBRIC, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("score.incomplete");
    }

    @Test
    void a_signed_sheet_is_never_changed() {
        sheet.enter(X1, new BigDecimal("5.5"), "reason", NOW);
        sheet.enter(X2, new BigDecimal("4"), "reason", NOW);
        sheet.sign(RUBRIC, NOW);

        assertThatThrownBy(() -> sheet.enter(X1, BigDecimal.ONE, "later", NOW)).hasMessage("score.alreadySigned");
        assertThatThrownBy(() -> sheet.sign(RUBRIC, NOW)).hasMessage("score.alreadySigned");
        assertThat(sheet.total()).isEqualByComparingTo("9.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "0.3", "6.5"})
    void points_outside_the_steps_of_the_criterion_are_refused(BigDecimal points) {
        assertThatThrownBy(() -> sheet.enter(X2, points, "reason", NOW)).hasMessage("score.outOfRange");
    }

    @Test
    void a_criterion_of_six_points_has_thirteen_choices() {
        assertThat(X2.choices()).hasSize(13).startsWith(new BigDecimal("0.0")).endsWith(new BigDecimal("6.0"));
    }

    private static Criterion criterion(String code, String maximum) {
        return Criterion.judged("C1", code, "D", new BigDecimal(maximum), new BigDecimal("0.5"));
    }
}
