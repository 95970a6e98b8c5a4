package org.yucang.publicity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.RuleViolation;

class DocumentNumberTest {

    @Test
    void a_number_with_issuer_year_and_serial_is_taken() {
        assertThatCode(() -> DocumentNumber.check("豫商电商〔2021〕30号")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "豫商电商[2021]30号", "豫商电商（2021）30号", "30号", "豫商电商〔21〕30号", "豫商电商〔2021〕30"})
    void anything_else_is_refused(String number) {
        assertThatThrownBy(() -> DocumentNumber.check(number))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("document.badNumber");
    }
}
