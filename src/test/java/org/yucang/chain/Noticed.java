package org.yucang.chain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yucang.Acting;
import org.yucang.call.Calls;
import org.yucang.call.ExtensionNotice;
import org.yucang.call.Postponing;
import org.yucang.call.Stage;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Waits;

/** Numbered notices that give a stage more days, when what is open is due, and who was told. */
@RequestScoped
public class Noticed {

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Calling calling;

    @Inject
    private Postponing postponing;

    @Inject
    private Calls calls;

    @Inject
    private Waits waits;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    /** The province gives a stage more working days, everywhere if no region is named. */
    public void postpone(Long call, Stage stage, int more, String... regions) throws Exception {
        acting.as("province");
        postponing.postpone(call, stage, more, new ExtensionNotice(Set.of(regions), "豫商电商〔2021〕38号", "洪涝😀𠮷"));
    }

    /** Until when the one step that is open must be done. */
    public Instant due(ProcessKey process, Long id) {
        return waits.of(process, id, Locale.ENGLISH).get(0).due();
    }

    public Instant later(Instant due, int more) {
        return days.endOf(days.add(LocalDate.ofInstant(due, ProgrammeClock.ZONE), more));
    }

    /** Moves the clock past a deadline and waits for the closing of another call, so that whatever had to fire by then has. */
    public void pass(Instant deadline) throws Exception {
        var until = Duration.between(clock.now(), deadline).plusMinutes(30);
        var other = calling.openFor(until, Map.of());
        journey.moveTo(deadline.plus(1, ChronoUnit.HOURS));
        Until.so("the closing of another call", () -> calls.get(other).getClosedAt() != null);
    }

    /** What an office was told of a subject. */
    public List<String> told(String office, Long subject) {
        return outbox.of(List.of(office), 0, 50).stream()
                .filter(message -> subject.equals(message.getSubjectId()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }
}
