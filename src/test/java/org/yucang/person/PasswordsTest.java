package org.yucang.person;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yucang.RuleViolation;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Yucang-2021", "yucang-2021", "YUCANG2021a", "密码Abcd12"})
    void three_kinds_of_character_make_a_password(String password) {
        assertThatCode(() -> Passwords.check("jinshui", password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yc-2021", "yucang2021", "12345678", "ABCDEFGH-"})
    void short_or_plain_ones_are_refused(String password) {
        assertThatThrownBy(() -> Passwords.check("jinshui", password))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.password.weak");
    }

    @Test
    void a_password_must_not_contain_the_login() {
        assertThatThrownBy(() -> Passwords.check("jinshui", "JinShui-2021"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("person.password.login");
    }
}
