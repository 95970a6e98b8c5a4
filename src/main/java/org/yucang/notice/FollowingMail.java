package org.yucang.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Officials see whether mails arrived, and have one tried again. */
@Stateless
@RolesAllowed({Role.PROVINCE, Role.ADMIN})
public class FollowingMail {

    private static final int FAILURES = 20;

    @Inject
    private Mails mails;

    @Inject
    private DueMessages messages;

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
        var recalled = mails.recalled(page.stream().map(Mail::getId).toList());
        return page.stream()
                .map(mail -> new MailLine(
                        mail, attempts.getOrDefault(mail.getId(), List.of()), recalled.contains(mail.getId())))
                .toList();
    }

    /** Whether the installation has a mail server at all. */
    public boolean isServed() {
        return settings.server().isPresent();
    }

    /** The latest messages and digests out of which no mail could be made. */
    public List<WritingFailure> failures() {
        return messages.failures(FAILURES);
    }

    /** Refused where what the mail tells of was recalled. */
    public void resend(Long mailId) {
        var mail = mails.get(mailId);
        if (!mails.recalled(List.of(mailId)).isEmpty()) {
            throw new RuleViolation("mail.recalled");
        }
        mails.add(new MailResend(mail.getId(), user.name(), clock.now()));
        audit.record("act.mailResent", "mail", mailId, mail.getSubject());
    }
}
