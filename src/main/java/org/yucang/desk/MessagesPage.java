package org.yucang.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.Texts;

/** Everything a person's offices were told, the newest first. */
@Named
@RequestScoped
public class MessagesPage {

    private static final int ROWS = 20;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentUser user;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private int first;
    private long count;
    private List<OutgoingMessage> messages;

    @PostConstruct
    void load() {
        first = Addresses.number(Faces.getRequestParameter("first"));
        count = outbox.count(user.officeKeys());
        messages = outbox.of(user.officeKeys(), first, ROWS);
    }

    public String read() {
        outbox.read(user.officeKeys());
        return "/desk/messages?faces-redirect=true";
    }

    public List<OutgoingMessage> getMessages() {
        return messages;
    }

    public boolean isUnread() {
        return outbox.unread(user.officeKeys()) > 0;
    }

    public String getRange() {
        return texts.of(language.getLocale(), "desk.messages.range", count);
    }

    public int getFirst() {
        return first;
    }

    public int getPrevious() {
        return Math.max(0, first - ROWS);
    }

    public int getNext() {
        return first + ROWS;
    }

    public boolean isMore() {
        return getNext() < count;
    }
}
