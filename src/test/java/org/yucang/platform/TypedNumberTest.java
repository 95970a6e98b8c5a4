package org.yucang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5|1234.5",
                "1234.5|1234.5",
                "１２３４.５|1234.5",
                "１，２３４．５|1234.5",
                " 7 |7",
                "-0.01|-0.01",
                "−3|-3"
            })
    void a_number_is_read_however_it_is_typed(String typed, BigDecimal meant) {
        assertThat(TypedNumber.read(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"二十三", "1,23.5", "1.2.3", "12万", "1e9", "1.2345678", "9999999999999999999", "½", "--1", "."})
    void what_is_no_number_is_not_guessed(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @Test
    void thousands_and_decimals_stay_exact() {
        assertThat(TypedNumber.read("12,345,678.901234")).contains(new BigDecimal("12345678.901234"));
    }
}
