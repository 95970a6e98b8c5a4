package org.yucang.notice;

import java.util.List;
import org.yucang.person.Masking;

/** A mail in the log with the tries to deliver it, in their order, and whether what it tells of was recalled. */
public record MailLine(Mail mail, List<MailAttempt> attempts, boolean recalled) {

    private MailAttempt last() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** How its state is drawn: delivered, held back, waiting, or refused. */
    public String kind() {
        if (last() != null && last().isDelivered()) {
            return "done";
        }
        return recalled ? "off" : last() == null ? "wait" : "stop";
    }

    /** What the mail server said last, if it refused. */
    public String failure() {
        return last() == null ? null : last().getFailure();
    }

    public String address() {
        return Masking.email(mail.getAddress());
    }
}
