package org.yucang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"豫商电商〔2021〕12号", "豫财贸〔2020〕36号"})
    void an_official_number_is_taken_as_it_is(String number) {
        assertThat(DocumentNumber.check(number).text()).isEqualTo(number);
    }

    @Test
    void brackets_of_other_shapes_and_blanks_are_made_the_standards_own() {
        assertThat(DocumentNumber.check(" 豫商电商[2021] 12号").text()).isEqualTo("豫商电商〔2021〕12号");
        assertThat(DocumentNumber.check("豫商电商（2021）12号").text()).isEqualTo("豫商电商〔2021〕12号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"豫商电商2021 12号", "豫商电商〔21〕12号", "豫商电商〔2021〕012号", "豫商电商〔2021〕12", "HN〔2021〕12号", "12"})
    void anything_else_is_refused(String number) {
        assertThatThrownBy(() -> DocumentNumber.check(number)).hasMessage("documentNumber.wrong");
    }
}
