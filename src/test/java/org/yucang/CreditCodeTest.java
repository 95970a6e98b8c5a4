package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000101623741K",
                "911101066976941872",
                "91350100M000100Y43",
                "91410100MA0000001X",
                "91411000MA00000028",
                "91419001MA0000003W",
                "91410100799999999P"
            })
    void a_code_with_the_right_check_character_is_taken(String code) {
        assertThat(CreditCode.check(code).text()).isEqualTo(code);
    }

    @Test
    void a_code_that_was_really_issued_with_a_wrong_check_character_is_refused() {
        assertThat(CreditCode.fault("91350211M0000XUF46")).isEqualTo(CreditCode.Fault.CHECK);
    }

    @Test
    void a_sum_divisible_by_31_gives_the_check_character_0() {
        assertThat(CreditCode.fault("91410100MA00000210")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "91110000101623741, LENGTH",
        "91110000101623741KK, LENGTH",
        "9111000010162374IK, CHARACTER",
        "91110000101623741L, CHECK",
        "91110000101632741K, CHECK"
    })
    void a_wrong_code_is_refused_for_its_first_fault(String code, CreditCode.Fault fault) {
        assertThat(CreditCode.fault(code)).isEqualTo(fault);
        assertThatThrownBy(() -> CreditCode.check(code)).hasMessage("creditCode." + fault);
    }

    @Test
    void small_letters_blanks_and_full_width_characters_are_read_as_meant() {
        assertThat(CreditCode.check(" 91350100 m000100y43 ").text()).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.check("９１３５０１００Ｍ０００１００Ｙ４３").text()).isEqualTo("91350100M000100Y43");
    }

    @Test
    void only_firms_and_co_operatives_are_legal_persons() {
        assertThat(CreditCode.check("91110000101623741K").isOfLegalPerson()).isTrue();
        assertThat(CreditCode.check("92410105MA00000013").isOfLegalPerson()).isFalse();
        assertThat(CreditCode.check("92410105MA00000013").isOfSoleTrader()).isTrue();
    }
}
