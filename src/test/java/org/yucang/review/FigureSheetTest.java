package org.yucang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.RuleViolation;

class FigureSheetTest {

    private final FigureRow valueOut = row("valueOut", "7800", true);
    private final FigureRow areaInUse = row("areaInUse", "8600", true);
    private final FigureRow areaUsed = row("areaUsed", "6192", true);
    private final FigureRow exports = row("exports9810", "860", false);
    private final FigureSheet sheet = new FigureSheet(List.of(valueOut, areaInUse, areaUsed, exports));

    @ParameterizedTest
    @CsvSource({
        "7215.40, −7.5%, true",
        "7410, −5.0%, false",
        "7800, 0.0%, false",
        "8190, +5.0%, false",
        "8191, +5.0%, true"
    })
    void a_difference_of_more_than_five_per_cent_must_be_explained(BigDecimal found, String shown, boolean beyond) {
        valueOut.setTyped(found);

        assertThat(valueOut.getDifference().show()).isEqualTo(shown);
        assertThat(valueOut.isBeyond()).isEqualTo(beyond);
    }

    @Test
    void something_where_nothing_was_declared_differs_by_a_hundred_per_cent() {
        assertThat(Difference.between(null, BigDecimal.TEN).show()).isEqualTo("+100.0%");
        assertThat(Difference.between(BigDecimal.ZERO, BigDecimal.ZERO).show()).isEqualTo("0.0%");
    }

    @Test
    void a_sheet_is_complete_when_all_figures_of_the_reader_are_verified() {
        valueOut.setTyped(new BigDecimal("7800"));
        areaInUse.setTyped(new BigDecimal("8600"));
        assertThat(sheet.getMissing()).isEqualTo(1);
        assertThatThrownBy(sheet::checkComplete)
                .isInstanceOf(RuleViolation.class)
                .hasMessage("review.figureMissing");

        sheet.takeDeclared();

        sheet.checkComplete();
        assertThat(areaUsed.getTyped()).isEqualByComparingTo("6192");
        assertThat(exports.getTyped()).isNull();
    }

    @Test
    void the_used_area_cannot_exceed_the_area_in_use() {
        areaInUse.setTyped(new BigDecimal("6000"));
        areaUsed.setTyped(new BigDecimal("6000.01"));

        assertThatThrownBy(sheet::check).isInstanceOf(RuleViolation.class).hasMessage("review.above.areaUsed");
    }

    @Test
    void no_figure_is_less_than_nothing() {
        valueOut.setTyped(new BigDecimal("-1"));

        assertThatThrownBy(sheet::check).isInstanceOf(RuleViolation.class).hasMessage("review.negative");
    }

    @Test
    void the_year_before_stands_beside_with_the_change_since() {
        valueOut.found().before(new BigDecimal("6000"));

        assertThat(valueOut.getChange().show()).isEqualTo("+30.0%");
        assertThat(areaInUse.getChange()).isNull();
    }

    @Test
    void every_level_that_found_something_has_its_column_but_the_one_that_is_typing() {
        valueOut.found().put(VerificationLevel.COUNTY, BigDecimal.ONE);
        valueOut.found().put(VerificationLevel.CITY, BigDecimal.ONE);
        valueOut.found().put(VerificationLevel.PROVINCE, BigDecimal.ONE);

        assertThat(sheet.levels("PROVINCE")).containsExactly("COUNTY", "CITY");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \u3000 "})
    void nothing_is_decided_against_an_applicant_without_a_reason(String reason) {
        assertThatThrownBy(() -> Reasons.demand(reason)).hasMessage("review.reasonMissing");
    }

    private static FigureRow row(String figure, String declared, boolean mine) {
        return new FigureRow(
                new CheckedFigure(figure, CheckingBody.COMMERCE, BigDecimal.valueOf(5)),
                new BigDecimal(declared),
                mine);
    }
}
