package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yucang.person.Person;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.Texts;

/** What stands in a mail about a message, and in one about several. */
@ApplicationScoped
class MailWords {

    @Inject
    private MailTemplates templates;

    @Inject
    private MailSettings settings;

    @Inject
    private Texts texts;

    Wording of(Person person, OutgoingMessage message, Locale language) {
        return templates
                .wording(message.getMessageKey(), language)
                .filled(Map.of("name", person.getName(), "text", text(message, language), "link", link(message)));
    }

    Wording of(Person person, List<OutgoingMessage> messages, Locale language) {
        var lines = messages.stream()
                .map(message -> "· " + text(message, language) + "\n  " + link(message))
                .collect(Collectors.joining("\n"));
        return new Wording(
                texts.of(language, "mail.digest.subject", messages.size()),
                texts.of(language, "mail.digest.body", person.getName(), lines));
    }

    private String text(OutgoingMessage message, Locale language) {
        return texts.of(language, message.getMessageKey(), message.getArguments());
    }

    private String link(OutgoingMessage message) {
        return settings.address()
                + Subject.of(message).page(message.getOfficeKey().startsWith("enterprise:"));
    }
}
