package org.yucang.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseRulesTest {

    @Test
    void a_firm_may_register_and_a_sole_trader_may_not() {
        assertThat(EnterpriseRules.creditCode("91410100ma0000001x").text()).isEqualTo("91410100MA0000001X");
        assertThatThrownBy(() -> EnterpriseRules.creditCode("92410105MA00000013"))
                .hasMessage("enterprise.creditCode.soleTrader");
        assertThatThrownBy(() -> EnterpriseRules.creditCode("91350211M0000XUF46"))
                .hasMessage("creditCode.CHECK");
    }

    @ParameterizedTest
    @CsvSource({
        "13837115678, true",
        "19900000241, true",
        "12837115678, false",
        "1383711567, false",
        "138371156789, false"
    })
    void a_mobile_number_has_eleven_digits_and_begins_with_13_to_19(String number, boolean right) {
        expect(EnterpriseRules::mobile, number, right, "enterprise.mobile.form");
    }

    @ParameterizedTest
    @CsvSource({"0371-65506789, true", "037165506789, true", "0371-65506789-12, true", "65506789, false"})
    void a_telephone_number_has_an_area_code(String number, boolean right) {
        expect(EnterpriseRules::telephone, number, right, "enterprise.telephone.form");
    }

    @ParameterizedTest
    @CsvSource({"office@yijian.example, true", "office@yijian, false", "office yijian@a.cn, false", "@a.cn, false"})
    void an_email_address_has_a_name_and_a_domain(String address, boolean right) {
        expect(EnterpriseRules::email, address, right, "enterprise.email.form");
    }

    @ParameterizedTest
    @CsvSource({"000049100001, true", "00004910000, false", "00004910000A, false"})
    void a_bank_line_number_has_twelve_digits(String number, boolean right) {
        expect(EnterpriseRules::lineNumber, number, right, "enterprise.lineNumber.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"河南示例（郑州）有限公司", "河南示例(郑州)有限公司", " 河南示例（郑州） 有限公司"})
    void an_account_holder_is_the_firm_however_its_brackets_are_written(String holder) {
        assertThatCode(() -> EnterpriseRules.accountName(holder, "河南示例（郑州）有限公司"))
                .doesNotThrowAnyException();
    }

    @Test
    void an_account_of_somebody_else_is_refused() {
        assertThatThrownBy(() -> EnterpriseRules.accountName("张三", "河南示例（郑州）有限公司"))
                .hasMessage("enterprise.accountName.other");
    }

    @Test
    void today_is_not_in_the_future() {
        var today = LocalDate.of(2021, 8, 2);

        assertThatCode(() -> EnterpriseRules.notAfter(today, today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EnterpriseRules.notAfter(today.plusDays(1), today))
                .hasMessage("enterprise.date.future");
    }

    private static void expect(Consumer<String> rule, String typed, boolean right, String key) {
        if (right) {
            assertThatCode(() -> rule.accept(typed)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> rule.accept(typed)).hasMessage(key);
        }
    }
}
