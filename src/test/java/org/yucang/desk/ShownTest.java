package org.yucang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final BigDecimal TWELVE_MILLION = new BigDecimal("12000000.00");
    private static final Instant NEW_YEARS_EVE = Instant.parse("2021-12-31T16:00:05Z");

    @Test
    void an_amount_is_said_in_wan_in_chinese_and_in_yuan_in_english() {
        assertThat(Shown.money(TWELVE_MILLION, true)).isEqualTo("1,200.00 万元");
        assertThat(Shown.money(TWELVE_MILLION, false)).isEqualTo("CNY 12,000,000");
    }

    @Test
    void no_fen_is_rounded_away() {
        assertThat(Shown.money(new BigDecimal("12345.67"), true)).isEqualTo("1.234567 万元");
        assertThat(Shown.money(new BigDecimal("12345.67"), false)).isEqualTo("CNY 12,345.67");
    }

    @Test
    void no_amount_is_nothing_and_not_zero() {
        assertThat(Shown.money(null, true)).isEmpty();
        assertThat(Shown.money(BigDecimal.ZERO, true)).isEqualTo("0.00 万元");
    }

    @Test
    void points_have_two_decimals_and_figures_those_they_have() {
        assertThat(Shown.points(new BigDecimal("71.9"))).isEqualTo("71.90");
        assertThat(Shown.number(new BigDecimal("8600"))).isEqualTo("8,600");
        assertThat(Shown.number(new BigDecimal("23.50"))).isEqualTo("23.5");
    }

    @Test
    void the_day_changes_at_midnight_in_beijing() {
        assertThat(Shown.time(NEW_YEARS_EVE)).isEqualTo("2022-01-01 00:00");
        assertThat(Shown.date(NEW_YEARS_EVE)).isEqualTo("2022-01-01");
        assertThat(Shown.clock(NEW_YEARS_EVE)).isEqualTo("00:00:05");
        assertThat(Shown.date(LocalDate.of(2021, 8, 30))).isEqualTo("2021-08-30");
    }
}
