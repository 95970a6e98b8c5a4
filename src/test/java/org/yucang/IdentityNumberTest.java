package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 11643. */
class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 11010519491231002X "})
    void a_number_with_a_real_birthday_and_its_check_character_is_valid(String number) {
        assertThat(IdentityNumber.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519490231002X",
                "11010519491331002X",
                "1101051949123100",
                "01010519491231002X",
                "11010519491231002XX",
                ""
            })
    void any_other_is_not(String number) {
        assertThat(IdentityNumber.isValid(number)).isFalse();
    }
}
