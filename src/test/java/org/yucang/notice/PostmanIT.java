package org.yucang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.person.CurrentUser;
import org.yucang.person.Mailbox;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;

/** From the outbox to the mail: who gets one, in what words, and that one bad message holds nobody else's back. */
class PostmanIT extends InContainer {

    private static final String KIND = "post";
    private static final Long ID = 1L;

    @Inject
    private Acting acting;

    @Inject
    private CurrentUser user;

    @Inject
    private ChoosingMail choosing;

    @Inject
    private KeepingTemplates keeping;

    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Inject
    private Writing writing;

    @Inject
    private Mails mails;

    @Inject
    private DueMessages messages;

    @Inject
    private ProgrammeClock clock;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Test
    void a_message_out_of_which_no_mail_can_be_made_is_recorded_and_holds_no_other_back() throws Exception {
        var reader = reader("enterprise31", Rhythm.EACH);

        send(reader, "{0", "post.good");
        round();
        round();

        assertThat(to("enterprise31")).extracting(Mail::getSubject).containsExactly("豫仓：post.good");
        assertThat(messages.failures(1))
                .singleElement()
                .satisfies(failure -> assertThat(failure.getReason()).contains("IllegalArgumentException"));
        outbox.recall(reader, KIND, ID);
    }

    @Test
    void whoever_wants_no_mail_gets_none_about_what_another_is_written_to_about() throws Exception {
        var silent = reader("enterprise32", Rhythm.NONE);
        var told = reader("enterprise33", Rhythm.EACH);

        send(silent, "post.silent");
        send(told, "post.told");
        round();

        assertThat(to("enterprise32")).isEmpty();
        assertThat(to("enterprise33")).hasSize(1);
    }

    @Test
    void one_mail_a_day_tells_all_of_the_day_and_is_not_followed_by_another() throws Exception {
        var reader = reader("enterprise34", Rhythm.DAILY);
        if (clock.now().atZone(ProgrammeClock.ZONE).getHour() < 8) {
            clock.moveTo(clock.today()
                    .atTime(LocalTime.NOON)
                    .atZone(ProgrammeClock.ZONE)
                    .toInstant());
        }

        send(reader, "post.first", "post.second");
        round();
        send(reader, "post.third");
        round();

        assertThat(to("enterprise34")).singleElement().satisfies(digest -> {
            assertThat(digest.getSubject()).isEqualTo("豫仓：2 条消息");
            assertThat(digest.getBody()).contains("post.first", "post.second").doesNotContain("post.third");
        });
    }

    @Test
    void a_wording_with_a_place_nobody_fills_is_refused_and_a_good_one_is_what_people_read() throws Exception {
        var reader = reader("enterprise35", Rhythm.EACH);
        acting.as("province");
        var event = keeping.events().get(0);

        assertThatThrownBy(() -> keeping.set(event, Locale.SIMPLIFIED_CHINESE, new Wording("{text}", "{text} {score}")))
                .hasMessage("template.place");
        assertThat(keeping.history(event, Locale.SIMPLIFIED_CHINESE)).isEmpty();
        var wording = new Wording("请阅 😀", "{name}：{text}");
        keeping.set(event, Locale.SIMPLIFIED_CHINESE, wording);
        send(reader, event);
        round();

        var preview = keeping.preview(event, Locale.SIMPLIFIED_CHINESE, wording);
        assertThat(preview.body()).startsWith(user.name() + "：");
        assertThat(to("enterprise35"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject())
                        .isEqualTo(preview.subject())
                        .isEqualTo("请阅 😀"));
    }

    /** The address of this account's holder, who has chosen how to be written to. */
    private String reader(String login, Rhythm rhythm) throws Exception {
        acting.as(login);
        choosing.choose(login + "@example.cn", rhythm, "zh");
        return new Mailbox(user.id()).address();
    }

    private void send(String reader, String... keys) throws Exception {
        transaction.begin();
        for (var key : keys) {
            outbox.send(reader, KIND, ID, key, "x");
        }
        transaction.commit();
    }

    /** Once round, and on until no message waits. */
    private void round() {
        do {
            postman.round();
        } while (!writing.due().isEmpty());
    }

    private List<Mail> to(String login) {
        return mails.page(false, 0, 500).stream()
                .filter(mail -> mail.getAddress().equals(login + "@example.cn"))
                .toList();
    }
}
