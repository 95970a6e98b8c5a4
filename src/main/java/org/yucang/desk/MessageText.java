package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.yucang.notice.Subject;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.Texts;

/** A message in the language of its reader, and the page it leads to. */
@Named
@RequestScoped
public class MessageText {

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private CurrentUser user;

    @Inject
    private Outbox outbox;

    private Set<Long> unread;

    public String of(OutgoingMessage message) {
        return texts.of(language.getLocale(), message.getMessageKey(), message.getArguments());
    }

    public String link(OutgoingMessage message) {
        return Subject.of(message).page(user.has(Role.ENTERPRISE));
    }

    /** Whether this reader has not read it; asked once for all messages of a page. */
    public boolean unread(List<OutgoingMessage> messages, OutgoingMessage message) {
        if (unread == null) {
            unread = outbox.unread(user.id(), messages);
        }
        return unread.contains(message.getId());
    }
}
