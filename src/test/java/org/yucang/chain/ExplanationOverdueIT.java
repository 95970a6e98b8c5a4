package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.person.Mailbox;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.scoring.Departure;
import org.yucang.scoring.DrawingExperts;
import org.yucang.scoring.ExplainingScores;
import org.yucang.scoring.PanelRow;
import org.yucang.scoring.ReplacingExperts;

/** Two experts lie far off their panel: one explains too late, the other never does. */
class ExplanationOverdueIT extends InContainer {

    /** As 乙, but with 5 and 20.5 beside a median of 13.5. */
    private static final Candidate FAR = new Candidate(
            Candidate.YI.login(),
            Candidate.YI.county(),
            Candidate.YI.city(),
            Candidate.YI.finance(),
            Candidate.YI.depots(),
            Candidate.YI.served(),
            Candidate.YI.servedHenan(),
            Candidate.YI.exports(),
            List.of("5", "13.5", "14", "12.5", "20.5"));

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Scored scored;

    @Inject
    private ExplainingScores explaining;

    @Inject
    private DrawingExperts drawing;

    @Inject
    private ReplacingExperts replacing;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Outbox outbox;

    @Test
    void whoever_does_not_explain_is_reminded_and_may_be_replaced_so_that_there_is_a_total_in_the_end()
            throws Exception {
        var id = journey.submitted(FAR, journey.openCall(20));
        journey.qualified(FAR, id);
        scored.draw(FAR, id);
        scored.sign(FAR, id);
        Until.so("the explanations", () -> journey.here(Journey.APPLICATION, id).contains("ExplainScore"));
        var holders = scored.holders(id);
        assertThat(states(id)).containsExactly("explaining", "signed", "signed", "signed", "explaining");
        var first = drawing.panel(id).get(0).seatId();
        assertThatThrownBy(() -> replacing.replace(first, Departure.Cause.LATE, Candidate.RARE))
                .hasMessage("seat.notLate");

        var signed = clock.today();
        journey.moveTo(days.add(signed, 1)
                .atTime(LocalTime.NOON)
                .atZone(ProgrammeClock.ZONE)
                .toInstant());
        Until.so("the reminder", () -> told(holders.get(0), id).contains("scoring.notice.explain"));
        assertThat(told(holders.get(1), id)).doesNotContain("scoring.notice.explain");
        journey.moveTo(days.add(signed, 3)
                .atTime(LocalTime.NOON)
                .atZone(ProgrammeClock.ZONE)
                .toInstant());
        Until.so("the late reminder", () -> told(holders.get(4), id).contains("scoring.notice.explainOverdue"));
        assertThat(told("province", id)).contains("scoring.notice.unexplained");
        assertThat(states(id)).containsExactly("unexplained", "signed", "signed", "signed", "unexplained");

        replacing.replace(first, Departure.Cause.LATE, Candidate.RARE);
        assertThat(states(id)).startsWith("void").endsWith("unexplained");
        scored.sitIn(id, 5);
        assertThat(explaining.open(id).reason()).isNull();
        explaining.explain(id, Candidate.RARE);
        Until.so("the substitute", () -> journey.here(Journey.APPLICATION, id).contains("ScoreApplication"));
        scored.scoreAgain(id, "13");
        Until.so("the total", () -> journey.ended(Journey.APPLICATION, id));
        assertThat(scored.points(id)).as("13, 13.5, 14").containsExactly("9.00", "8.00", "5.00", "13.50", "35.50");
    }

    /** The states of the panel as the province sees them. */
    private List<String> states(Long id) throws Exception {
        acting.as("province");
        return drawing.panel(id).stream().map(PanelRow::getState).toList();
    }

    private List<String> told(Long personId, Long id) {
        return told(new Mailbox(personId).address(), id);
    }

    private List<String> told(String address, Long id) {
        return outbox.of(List.of(address), 0, 100).stream()
                .filter(message -> id.equals(message.getSubjectId()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }
}
