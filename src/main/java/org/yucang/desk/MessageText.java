package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
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

    public String of(OutgoingMessage message) {
        return texts.of(language.getLocale(), message.getMessageKey(), message.getArguments());
    }

    /** The page on which this reader may follow the subject: a firm its own track, an office the file. */
    public String link(OutgoingMessage message) {
        var page = switch (message.getSubjectKind()) {
            case "application" -> user.has(Role.ENTERPRISE) ? "/application/track" : "/application/view";
            case "award" -> "/award/view";
            case "call" -> "/open/call";
            default -> "/desk/home";
        };
        return page + "?id=" + message.getSubjectId();
    }
}
