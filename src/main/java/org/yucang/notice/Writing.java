package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yucang.person.Mailbox;
import org.yucang.person.Membership;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Texts;

/** Makes out the mails about what has been committed to the outbox: one a message, or one a day for those who want that. */
@ApplicationScoped
@Transactional
class Writing {

    private static final int AT_ONCE = 50;
    private static final LocalTime DIGEST_FROM = LocalTime.of(8, 0);

    @Inject
    private Mails mails;

    @Inject
    private MailChoices choices;

    @Inject
    private MailTemplates templates;

    @Inject
    private MailSettings settings;

    @Inject
    private People people;

    @Inject
    private Texts texts;

    @Inject
    private ProgrammeClock clock;

    /** Makes out the mails about the oldest messages nobody has been written to about. */
    void writeSingly() {
        for (var message : mails.unmailed(AT_ONCE)) {
            people.readers(message.getOfficeKey()).stream()
                    .filter(Writing::isReachable)
                    .filter(person -> choices.of(person.getId()).getRhythm() == Rhythm.EACH)
                    .forEach(person -> mails.add(mail(person, message)));
            mails.add(new MailedMessage(message.getId(), clock.now()));
        }
    }

    /** From eight in the morning on, one mail for each who wants one a day and has not had today's. */
    void writeDigests() {
        if (clock.now().atZone(ProgrammeClock.ZONE).toLocalTime().isBefore(DIGEST_FROM)) {
            return;
        }
        choices.daily().stream()
                .filter(this::isUntoldToday)
                .map(people::get)
                .filter(Writing::isReachable)
                .forEach(this::digest);
    }

    /** A mail about a message as this person would get it. */
    Wording wording(Person person, OutgoingMessage message, Locale language) {
        return templates
                .wording(message.getMessageKey(), language)
                .filled(Map.of("name", person.getName(), "text", text(message, language), "link", link(message)));
    }

    private Mail mail(Person person, OutgoingMessage message) {
        var wording = wording(person, message, choices.of(person.getId()).locale());
        return new Mail(person.getId(), message.getId(), false, person.getEmail(), wording, clock.now());
    }

    private void digest(Person person) {
        var addresses = Stream.concat(
                        people.membershipsOf(person.getId()).stream().map(Membership::getOfficeKey),
                        Stream.of(new Mailbox(person.getId()).address()))
                .toList();
        var choice = choices.of(person.getId());
        var untold = mails.untold(person.getId(), addresses, choice.getAt());
        if (!untold.isEmpty()) {
            var language = choice.locale();
            var last = untold.get(untold.size() - 1).getId();
            mails.add(new Mail(
                    person.getId(), last, true, person.getEmail(), digest(person, untold, language), clock.now()));
        }
    }

    private Wording digest(Person person, List<OutgoingMessage> untold, Locale language) {
        var lines = untold.stream()
                .map(message -> "· " + text(message, language) + "\n  " + link(message))
                .collect(Collectors.joining("\n"));
        return new Wording(
                texts.of(language, "mail.digest.subject", untold.size()),
                texts.of(language, "mail.digest.body", person.getName(), lines));
    }

    private String text(OutgoingMessage message, Locale language) {
        return texts.of(language, message.getMessageKey(), message.getArguments());
    }

    private String link(OutgoingMessage message) {
        return settings.address()
                + Subject.of(message).page(message.getOfficeKey().startsWith("enterprise:"));
    }

    private boolean isUntoldToday(Long personId) {
        return mails.latestDigest(personId)
                .filter(digest ->
                        digest.getAt().atZone(ProgrammeClock.ZONE).toLocalDate().equals(clock.today()))
                .isEmpty();
    }

    private static boolean isReachable(Person person) {
        return person.getEmail() != null && !person.getEmail().isBlank();
    }
}
