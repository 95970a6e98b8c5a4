package org.yucang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.person.CurrentUser;
import org.yucang.person.Mailbox;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;

/** From the mail to the mail server: what is sent again, what waits, and what must not go any more. */
class DeliveringIT extends InContainer {

    private static final int ALL = Integer.MAX_VALUE;

    @Inject
    private Acting acting;

    @Inject
    private CurrentUser user;

    @Inject
    private ChoosingMail choosing;

    @Inject
    private FollowingMail following;

    @Inject
    private Outbox outbox;

    @Inject
    private Writing writing;

    @Inject
    private Postman postman;

    @Inject
    private Delivering delivering;

    @Inject
    private Letterbox letterbox;

    @Inject
    private Mails mails;

    @Inject
    private ProgrammeClock clock;

    @Test
    void a_mail_sent_again_is_delivered_once_more_and_its_first_delivery_stays_on_record() throws Exception {
        var mail = written("enterprise36");
        delivered(mail);
        var first = attempts(mail).get(0);
        assertThat(waiting()).doesNotContain(mail);

        acting.as("province");
        following.resend(mail);
        assertThat(waiting()).contains(mail);
        delivered(mail);

        assertThat(attempts(mail))
                .hasSizeGreaterThan(1)
                .allMatch(MailAttempt::isDelivered)
                .first()
                .extracting(MailAttempt::getAt)
                .isEqualTo(first.getAt());
        assertThat(waiting()).doesNotContain(mail);
        assertThat(letterbox.addressees())
                .filteredOn("enterprise36@example.cn"::equals)
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_mail_whose_message_is_recalled_before_it_went_is_held_back_for_good() throws Exception {
        var mail = written("enterprise37");
        assertThat(waiting()).contains(mail);

        outbox.recall(new Mailbox(user.id()).address(), "post", 2L);

        assertThat(waiting()).doesNotContain(mail);
        acting.as("province");
        assertThat(following.page(false, 0, 500))
                .filteredOn(line -> line.mail().getId().equals(mail))
                .extracting(MailLine::kind)
                .containsExactly("off");
        assertThatThrownBy(() -> following.resend(mail)).hasMessage("mail.recalled");
    }

    @Test
    void a_refused_mail_rests_before_it_is_tried_again() throws Exception {
        var mail = written("enterprise38");
        delivering.failed(mail, "451 try later");

        assertThat(mails.waiting(ALL, clock.now().minusSeconds(600))).doesNotContain(mail);
        assertThat(mails.waiting(ALL, clock.now().plusSeconds(1))).contains(mail);
    }

    /** A mail to this account's holder, made out but not yet gone. */
    private Long written(String login) throws Exception {
        acting.as(login);
        choosing.choose(login + "@example.cn", Rhythm.EACH, "zh");
        outbox.send(new Mailbox(user.id()).address(), "post", 2L, "post.delivered");
        while (!writing.due().isEmpty()) {
            postman.round();
        }
        return mails.page(false, 0, 500).stream()
                .filter(mail -> mail.getAddress().equals(login + "@example.cn"))
                .map(Mail::getId)
                .findFirst()
                .orElseThrow();
    }

    private void delivered(Long mail) throws Exception {
        letterbox.open();
        delivering.deliver(mail);
        letterbox.close();
    }

    private List<Long> waiting() {
        return mails.waiting(ALL, clock.now().minusSeconds(600));
    }

    private List<MailAttempt> attempts(Long mail) {
        return mails.attempts(List.of(mail));
    }
}
