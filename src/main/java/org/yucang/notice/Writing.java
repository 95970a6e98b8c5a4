package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;

/** Makes out the mails about a message that has been committed to the outbox, each message in a transaction of its own. */
@ApplicationScoped
@Transactional
class Writing {

    /** How long a message rests out of which no mail could be made. */
    static final Duration PAUSE = Duration.ofHours(1);

    private static final int AT_ONCE = 50;

    @Inject
    private DueMessages messages;

    @Inject
    private Mails mails;

    @Inject
    private MailChoices choices;

    @Inject
    private MailWords words;

    @Inject
    private People people;

    @Inject
    private ProgrammeClock clock;

    List<Long> due() {
        return messages.oldest(AT_ONCE, clock.now().minus(PAUSE));
    }

    /** One mail for each reader who wants every message by itself. */
    void write(Long messageId) {
        var message = messages.get(messageId);
        people.readers(message.getOfficeKey()).stream()
                .filter(Person::hasEmail)
                .filter(person -> choices.of(person.getId()).getRhythm() == Rhythm.EACH)
                .forEach(person -> mails.add(mail(person, message), List.of(messageId)));
        mails.add(new MailedMessage(messageId, clock.now()));
    }

    void failed(Long messageId, String reason) {
        messages.failed(WritingFailure.ofMessage(messageId, reason, clock.now()));
    }

    private Mail mail(Person person, OutgoingMessage message) {
        var wording = words.of(person, message, choices.of(person.getId()).locale());
        return new Mail(person.getId(), message.getId(), false, person.getEmail(), wording, clock.now());
    }
}
