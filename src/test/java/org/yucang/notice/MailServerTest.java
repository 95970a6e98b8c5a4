package org.yucang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real mail server takes what the programme sends. */
class MailServerTest {

    private static final Date NOW = Date.from(Instant.parse("2021-08-02T01:00:00Z"));

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP);

    @Test
    void a_mail_arrives_in_chinese_with_its_rarest_characters() throws Exception {
        var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false, "yucang@example.cn", null, null);

        server.deliver("wang@example.cn", new Wording("豫仓：申报已受理", "王𠮷，您好 😀"), NOW);

        var received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("豫仓：申报已受理");
        assertThat(received[0].getContent().toString()).contains("王𠮷，您好 😀");
        assertThat(received[0].getAllRecipients()[0]).hasToString("wang@example.cn");
        assertThat(received[0].getSentDate()).isEqualTo(NOW);
    }

    @Test
    void a_server_that_does_not_answer_is_an_error_with_its_reason() {
        var nobody = new MailServer("127.0.0.1", 1, false, "yucang@example.cn", null, null);

        assertThatThrownBy(() -> nobody.deliver("wang@example.cn", new Wording("a", "b"), NOW))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("127.0.0.1");
    }
}
