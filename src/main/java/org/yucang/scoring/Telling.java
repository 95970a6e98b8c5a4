package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.yucang.application.Withdrawal;
import org.yucang.call.Stage;
import org.yucang.person.Mailbox;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.DeadlinesMoved;

/** Tells experts, each at his own address and by the project's name alone, what concerns their seats. */
@ApplicationScoped
class Telling {

    /** What a message to an expert is about; its id is the application's, of which he knows no more. */
    private static final String KIND = "score";

    @Inject
    private Seats seats;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private Outbox outbox;

    /** The seat has fallen to its holder. */
    void drawn(Seat seat) {
        holder(seat, "scoring.notice.drawn", due(seat));
    }

    void withdrawn(@Observes Withdrawal withdrawal) {
        seats.panel(withdrawal.getApplicationId()).stream()
                .filter(seat -> !seat.holder().isGone())
                .forEach(seat -> holder(seat, "scoring.notice.withdrawn"));
    }

    /** A notice has given more time to those who have still to sign. */
    void moved(@Observes DeadlinesMoved moved) {
        var extension = moved.extension();
        if (extension.getStage() == Stage.SCORING) {
            seats.panel(moved.applicationId()).stream()
                    .filter(Seat::isOpen)
                    .forEach(seat -> holder(seat, "scoring.notice.moreTime", extension.getDocumentNumber(), due(seat)));
        }
    }

    /** Whoever has left a panel sees nothing of its application any more, not even that he was to judge it. */
    void recall(Seat seat) {
        outbox.recall(new Mailbox(seat.holder().getPersonId()).address(), KIND, seat.getApplicationId());
    }

    void remind(Seat seat, String key, LocalDate due) {
        holder(seat, key, due);
    }

    void takenOff(Seat seat, Long expert) {
        expert(expert, seat, "scoring.notice.takenOff");
    }

    void reopened(Seat seat) {
        holder(seat, "scoring.notice.reopened");
    }

    private LocalDate due(Seat seat) {
        return LocalDate.ofInstant(deadlines.scoring(seat), ProgrammeClock.ZONE);
    }

    private void holder(Seat seat, String key, Object... more) {
        expert(seat.holder().getPersonId(), seat, key, more);
    }

    private void expert(Long personId, Seat seat, String key, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = seat.getDraw().getPseudonym();
        System.arraycopy(more, 0, arguments, 1, more.length);
        outbox.send(new Mailbox(personId).address(), KIND, seat.getApplicationId(), key, arguments);
    }
}
