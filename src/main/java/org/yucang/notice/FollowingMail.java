package org.yucang.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Officials see whether mails arrived, and have one tried again. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.ADMIN})
public class FollowingMail {

    @Inject
    private Mails mails;

    @Inject
    private MailSettings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public long count(boolean undeliveredOnly) {
        return mails.count(undeliveredOnly);
    }

    /** Mails with all tries to deliver them, the newest mail first. */
    public List<MailLine> page(boolean undeliveredOnly, int first, int count) {
        var page = mails.page(undeliveredOnly, first, count);
        var attempts = mails.attempts(page.stream().map(Mail::getId).toList()).stream()
                .collect(Collectors.groupingBy(MailAttempt::getMailId));
        return page.stream()
                .map(mail -> new MailLine(mail, attempts.getOrDefault(mail.getId(), List.of())))
                .toList();
    }

    /** Whether the installation has a mail server at all. */
    public boolean isServed() {
        return settings.server().isPresent();
    }

    public void resend(Long mailId) {
        var mail = mails.get(mailId);
        mails.add(new MailResend(mail.getId(), user.name(), clock.now()));
        audit.record("act.mailResent", "mail", mailId, mail.getSubject());
    }
}
