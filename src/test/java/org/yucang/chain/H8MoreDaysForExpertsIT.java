package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.call.ExtensionNotice;
import org.yucang.call.Postponing;
import org.yucang.call.Stage;
import org.yucang.person.Mailbox;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Wait;
import org.yucang.workflow.Waits;

/** H8: a notice for all regions moves the draw that is open, and then every sheet; each expert is told by when to sign. */
class H8MoreDaysForExpertsIT extends InContainer {

    private static final String NUMBER = "豫商电商〔2021〕37号";

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Scored scored;

    @Inject
    private Postponing postponing;

    @Inject
    private Waits waits;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkingDays days;

    @Test
    void more_days_to_draw_and_to_score() throws Exception {
        var call = journey.openCall(20);
        var id = journey.submitted(Candidate.YI, call);
        journey.qualified(Candidate.YI, id);
        var draw = due(id);
        postpone(call, Stage.DRAW, 2);
        assertThat(due(id)).isEqualTo(later(draw, 2));

        scored.draw(Candidate.YI, id);
        var sheet = due(id);
        postpone(call, Stage.SCORING, 4);
        assertThat(waits.of(Journey.APPLICATION, id, Locale.ENGLISH))
                .extracting(Wait::due)
                .containsOnly(later(sheet, 4));
        assertThat(scored.holders(id))
                .isNotEmpty()
                .allSatisfy(expert -> assertThat(outbox.of(List.of(new Mailbox(expert).address()), 0, 20))
                        .filteredOn(message -> message.getMessageKey().equals("scoring.notice.moreTime"))
                        .filteredOn(message -> id.equals(message.getSubjectId()))
                        .singleElement()
                        .extracting(OutgoingMessage::getArguments)
                        .satisfies(told -> assertThat(told)
                                .contains(NUMBER, day(later(sheet, 4)).toString())));
    }

    private void postpone(Long call, Stage stage, int more) throws Exception {
        acting.as("province");
        postponing.postpone(call, stage, more, new ExtensionNotice(Set.of(), NUMBER, "疫情😀𠮷"));
    }

    private Instant due(Long id) {
        return waits.of(Journey.APPLICATION, id, Locale.ENGLISH).get(0).due();
    }

    private Instant later(Instant due, int more) {
        return days.endOf(days.add(day(due), more));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ProgrammeClock.ZONE);
    }
}
