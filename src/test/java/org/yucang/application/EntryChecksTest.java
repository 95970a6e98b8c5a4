package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers in words must look like. */
class EntryChecksTest {

    private final EntryChecks checks = new EntryChecks(LocalDate.of(2021, 8, 30), "河南某某（郑州）有限公司");

    @ParameterizedTest
    @CsvSource({
        "mobile, 13812345678, true",
        "mobile, 12812345678, false",
        "mobile, 1381234567, false",
        "telephone, 0371-65506789, true",
        "telephone, 037165506789-12, true",
        "telephone, 65506789, false",
        "postcode, 450000, true",
        "postcode, 45000, false",
        "identity, 11010519491231002X, true",
        "identity, 110105194912310021, false",
        "identity, E12345678, true",
        "identity, E1234, false",
        "lineNumber, 102491002019, true",
        "lineNumber, 10249100201, false",
        "accountNumber, 12345678, true",
        "accountNumber, 1234567, false",
        "customsCode, 4101960ABC, true",
        "customsCode, 3101960ABC, false",
        "odi, N4101202100012, true",
        "odi, 企业境外投资证书第N4101202100012号, true",
        "odi, 没有, false",
        "foreignTradeNo, 12345678, true",
        "foreignTradeNo, 1234567, false",
        "past, 2021-08-30, true",
        "past, 2021-08-31, false",
        "accountName, 河南某某(郑州) 有限公司, true",
        "accountName, 河南某某有限公司, false",
        "creditCodes, 91410100MA0000001X 91411000MA00000028, true",
        "creditCodes, 91410100MA0000001Y, false"
    })
    void an_answer_looks_like_what_was_asked(String rule, String words, boolean right) {
        var question = Question.of("", rule, Question.LINE).keeping(rule);

        assertThat(checks.problem(question, words).isEmpty()).isEqualTo(right);
    }

    @Test
    void characters_are_counted_and_not_bytes() {
        var question = Question.of("", "profile", Question.TEXT).upTo(4);

        assertThat(checks.problem(question, "仓😀𠮷字")).isEmpty();
        assertThat(checks.problem(question, "仓😀𠮷字多")).hasValueSatisfying(broken -> {
            assertThat(broken.key()).isEqualTo("field.tooLong");
            assertThat(broken.arguments()).containsExactly(4, 5);
        });
    }
}
