package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.application.Defect;
import org.yucang.application.Starting;
import org.yucang.call.Calls;
import org.yucang.call.Extending;
import org.yucang.call.ExtensionNotice;
import org.yucang.person.CurrentUser;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.review.Accepting;

/** A firm hears of a deadline before its silence is taken for an answer. */
class RemindersIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Journey journey;

    @Inject
    private Starting starting;

    @Inject
    private Extending extending;

    @Inject
    private Accepting accepting;

    @Inject
    private Calls calls;

    @Inject
    private CurrentUser user;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    @Test
    void a_firm_with_a_return_is_reminded_the_working_day_before_it_counts_as_withdrawn() throws Exception {
        var id = applying.submitted("enterprise07");
        var firm = user.officeKeys().iterator().next();
        acting.as("county410106");
        accepting.giveBack(id, List.of(new Defect("field.served", "与名录不符 😀")));
        var due = days.add(clock.today(), 5);

        morningOf(days.before(due, 2));
        assertThat(told(firm, id, "notice.correctionDue")).isEmpty();
        morningOf(days.before(due, 1));
        Until.so("the reminder", () -> !told(firm, id, "notice.correctionDue").isEmpty());

        assertThat(told(firm, id, "notice.correctionDue"))
                .singleElement()
                .satisfies(message -> assertThat(message.getArguments()).endsWith(due.toString()));
        assertThat(told(firm, id, "notice.deemedWithdrawn")).isEmpty();
    }

    @Test
    void a_firm_with_a_draft_is_reminded_once_before_each_closing() throws Exception {
        var call = journey.openCall(20);
        acting.as("enterprise08");
        var id = starting.start(call, "C1");
        var firm = user.officeKeys().iterator().next();

        morningOf(days.before(closing(call), 3));
        Until.so("the reminder", () -> !told(firm, id, "notice.closingSoon").isEmpty());
        acting.as("province");
        var later = calls.get(call).getClosesAt().plus(10, ChronoUnit.DAYS);
        extending.extend(call, later, new ExtensionNotice(Set.of(), "豫商电商〔2021〕33号", "洪涝 😀"));
        morningOf(days.before(closing(call), 4));
        assertThat(told(firm, id, "notice.closingSoon"))
                .as("the closing has moved")
                .hasSize(1);

        morningOf(days.before(closing(call), 3));
        Until.so(
                "the second reminder",
                () -> told(firm, id, "notice.closingSoon").size() == 2);
    }

    private LocalDate closing(Long call) {
        return LocalDate.ofInstant(calls.get(call).getClosesAt(), ProgrammeClock.ZONE);
    }

    private void morningOf(LocalDate day) throws Exception {
        journey.moveTo(day.atTime(9, 1).atZone(ProgrammeClock.ZONE).toInstant());
    }

    private List<OutgoingMessage> told(String office, Long application, String key) {
        return outbox.of(List.of(office), 0, 200).stream()
                .filter(message -> message.getMessageKey().equals(key))
                .filter(message -> message.getSubjectId().equals(application))
                .toList();
    }
}
