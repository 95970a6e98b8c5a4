package org.yucang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.application.FigureData;
import org.yucang.platform.Actor;

class CountingValuesTest {

    private static final CheckedFigure ORDERS =
            new CheckedFigure("orders", CheckingBody.COMMERCE, BigDecimal.valueOf(5));
    private static final CheckedFigure EXPORTS =
            new CheckedFigure("exports9810", CheckingBody.CUSTOMS, BigDecimal.valueOf(5));

    @Test
    void the_province_counts_before_the_city_whoever_came_first() {
        var found = List.of(
                found(ORDERS, VerificationLevel.PROVINCE, "23.46"), found(ORDERS, VerificationLevel.CITY, "24"));

        assertThat(counting(ORDERS, found)).isEqualByComparingTo("23.46");
    }

    @Test
    void what_was_found_on_the_spot_counts_before_everything() {
        var found = List.of(
                found(ORDERS, VerificationLevel.SITE, "20"),
                found(ORDERS, VerificationLevel.PROVINCE, "23.46"),
                found(ORDERS, VerificationLevel.CITY, "24"));

        assertThat(counting(ORDERS, found)).isEqualByComparingTo("20");
    }

    @Test
    void of_one_level_the_latest_counts() {
        var found = List.of(found(ORDERS, VerificationLevel.CITY, "24"), found(ORDERS, VerificationLevel.CITY, "23.5"));

        assertThat(counting(ORDERS, found)).isEqualByComparingTo("23.5");
    }

    @Test
    void what_the_county_found_is_shown_but_does_not_count() {
        assertThat(counting(ORDERS, List.of(found(ORDERS, VerificationLevel.COUNTY, "25"))))
                .isNull();
    }

    @Test
    void for_exports_customs_counts_and_the_province_does_not() {
        var found = List.of(
                found(EXPORTS, VerificationLevel.CUSTOMS, "860"), found(EXPORTS, VerificationLevel.PROVINCE, "900"));

        assertThat(counting(EXPORTS, found)).isEqualByComparingTo("860");
    }

    @Test
    void the_use_rate_follows_from_the_areas_that_count() {
        var inUse = new CheckedFigure("areaInUse", CheckingBody.COMMERCE, BigDecimal.valueOf(5));
        var used = new CheckedFigure("areaUsed", CheckingBody.COMMERCE, BigDecimal.valueOf(5));
        var found = List.of(
                found(inUse, VerificationLevel.CITY, "8600"),
                found(used, VerificationLevel.CITY, "6500"),
                found(used, VerificationLevel.PROVINCE, "6192"));

        assertThat(CountingValues.of(FigureData.of("C1"), List.of(inUse, used), found)
                        .get("useRate"))
                .isEqualByComparingTo("72");
    }

    private static BigDecimal counting(CheckedFigure figure, List<VerifiedValue> found) {
        return CountingValues.of(FigureData.of("C1"), List.of(figure), found).get(figure.getFigure());
    }

    private static VerifiedValue found(CheckedFigure figure, VerificationLevel level, String amount) {
        var signature = new Signature("office", Actor.SYSTEM, Instant.EPOCH);
        return new VerifiedValue(7L, figure.getFigure(), level, new BigDecimal(amount), null, signature);
    }
}
