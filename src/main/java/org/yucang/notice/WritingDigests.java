package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.yucang.person.Mailbox;
import org.yucang.person.Membership;
import org.yucang.person.People;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;

/** Makes out one mail a day for those who want that, each person's in a transaction of its own. */
@ApplicationScoped
@Transactional
class WritingDigests {

    private static final LocalTime FROM = LocalTime.of(8, 0);

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

    /** From eight in the morning on, everyone who wants one and has not had today's. */
    List<Long> due() {
        return clock.now().atZone(ProgrammeClock.ZONE).toLocalTime().isBefore(FROM)
                ? List.of()
                : choices.daily().stream()
                        .filter(this::isUntoldToday)
                        .filter(id -> !messages.hasFailed(id, clock.now().minus(Writing.PAUSE)))
                        .toList();
    }

    void write(Long personId) {
        var person = people.get(personId);
        var choice = choices.of(personId);
        var untold = messages.untold(personId, addresses(personId), choice.getAt());
        if (person.hasEmail() && !untold.isEmpty()) {
            var ids = untold.stream().map(OutgoingMessage::getId).toList();
            var wording = words.of(person, untold, choice.locale());
            var last = ids.get(ids.size() - 1);
            mails.add(new Mail(personId, last, true, person.getEmail(), wording, clock.now()), ids);
        }
    }

    void failed(Long personId, String reason) {
        messages.failed(WritingFailure.ofDigest(personId, reason, clock.now()));
    }

    private List<String> addresses(Long personId) {
        return Stream.concat(
                        people.membershipsOf(personId).stream().map(Membership::getOfficeKey),
                        Stream.of(new Mailbox(personId).address()))
                .toList();
    }

    private boolean isUntoldToday(Long personId) {
        return mails.latestDigest(personId)
                .filter(digest ->
                        digest.getAt().atZone(ProgrammeClock.ZONE).toLocalDate().equals(clock.today()))
                .isEmpty();
    }
}
