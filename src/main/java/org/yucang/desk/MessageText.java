package org.yucang.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    public String of(OutgoingMessage message) {
        return texts.of(language.getLocale(), message.getMessageKey(), message.getArguments());
    }

    /** Each kind of subject has one page on which everyone concerned may follow it. */
    public String link(OutgoingMessage message) {
        var page = switch (message.getSubjectKind()) {
            case "application" -> "/application/track";
            case "award" -> "/award/view";
            case "call" -> "/open/call";
            default -> "/desk/home";
        };
        return page + "?id=" + message.getSubjectId();
    }
}
