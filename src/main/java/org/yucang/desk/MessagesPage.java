package org.yucang.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.Slice;
import org.yucang.platform.Texts;

/** Everything a person's offices were told, the newest first. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private Slice slice;
    private List<OutgoingMessage> messages;

    @PostConstruct
    void load() {
        slice = Slice.of(outbox.count(user.mailboxes()));
        messages = outbox.of(user.mailboxes(), slice.first(), Slice.ROWS);
    }

    public String read() {
        outbox.read(user.id(), user.mailboxes());
        return "/desk/messages?faces-redirect=true";
    }

    public List<OutgoingMessage> getMessages() {
        return messages;
    }

    public boolean isUnread() {
        return !outbox.unread(user.id(), messages).isEmpty();
    }

    public String getRange() {
        return texts.of(language.getLocale(), "desk.messages.range", slice.count());
    }

    public Slice getSlice() {
        return slice;
    }
}
