package org.yucang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.RuleViolation;

class WordingTest {

    private static final Map<String, String> VALUES =
            Map.of("name", "王某某", "text", "已受理：$1 😀𠮷", "link", "http://localhost:8080/application/track?id=7");

    @Test
    void a_mail_says_the_message_to_whom_it_goes_and_where_to_open_it() {
        var mail = new Wording("豫仓：{text}", "{name}，您好：\n{text}\n{link}").filled(VALUES);

        assertThat(mail.subject()).isEqualTo("豫仓：已受理：$1 😀𠮷");
        assertThat(mail.body()).isEqualTo("王某某，您好：\n已受理：$1 😀𠮷\nhttp://localhost:8080/application/track?id=7");
    }

    @Test
    void a_subject_is_one_line_whatever_the_message_says() {
        var mail = new Wording("{text}", "{text}").filled(Map.of("text", "第一行\r\nBcc: x@y.cn"));

        assertThat(mail.subject()).isEqualTo("第一行 Bcc: x@y.cn");
    }

    @Test
    void a_subject_too_long_is_cut_and_never_within_a_character() {
        var mail = new Wording("{text}", "{text}").filled(Map.of("text", "𠮷".repeat(500)));

        assertThat(mail.subject()).isEqualTo("𠮷".repeat(199) + "…");
        assertThat(mail.body()).isEqualTo("𠮷".repeat(500));
    }

    @Test
    void a_place_nobody_fills_is_refused_and_so_is_a_mail_without_its_message() {
        assertThatThrownBy(() -> new Wording("{text}", "{text} {score}").check())
                .isInstanceOf(RuleViolation.class)
                .hasMessage("template.place");
        assertThatThrownBy(() -> new Wording("{text}", "{name}").check()).hasMessage("template.noText");
        assertThatCode(() -> new Wording("豫仓", "{text}").check()).doesNotThrowAnyException();
    }
}
