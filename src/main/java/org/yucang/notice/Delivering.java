package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** Hands mails to the mail server, each in a transaction of its own, and notes whether it took them. */
@ApplicationScoped
@Transactional
class Delivering {

    private static final int AT_ONCE = 50;
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Mails mails;

    @Inject
    private MailSettings settings;

    @Inject
    private ProgrammeClock clock;

    /** What waits to be sent and was not refused just now; nothing where the installation has no mail server. */
    List<Long> waiting() {
        return settings.server().isPresent()
                ? mails.waiting(AT_ONCE, clock.now().minus(PAUSE))
                : List.of();
    }

    void deliver(Long mailId) {
        var server = settings.server().orElseThrow();
        var mail = mails.get(mailId);
        mails.add(new MailAttempt(mailId, tried(server, mail), clock.now()));
    }

    void failed(Long mailId, String reason) {
        mails.add(new MailAttempt(mailId, reason, clock.now()));
    }

    private String tried(MailServer server, Mail mail) {
        try {
            server.deliver(mail.getAddress(), new Wording(mail.getSubject(), mail.getBody()), Date.from(clock.now()));
            return null;
        } catch (MessagingException refused) {
            return refused.getMessage();
        }
    }
}
