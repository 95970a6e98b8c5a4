package org.yucang.notice;

import java.util.List;
import org.yucang.person.Masking;

/** A mail in the log with the tries to deliver it, in their order. */
public record MailLine(Mail mail, List<MailAttempt> attempts) {

    private MailAttempt last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** How its state is drawn: waiting, delivered, or refused. */
    public String kind() {
        return last() == null ? "wait" : last().isDelivered() ? "done" : "stop";
    }

    /** What the mail server said last, if it refused. */
    public String failure() {
        return last() == null ? null : last().getFailure();
    }

    public String address() {
        return Masking.email(mail.getAddress());
    }
}
