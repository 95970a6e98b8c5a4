package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.call.Calls;
import org.yucang.call.Drafting;
import org.yucang.call.Extending;
import org.yucang.call.ExtensionNotice;
import org.yucang.call.Postponing;
import org.yucang.call.Publishing;
import org.yucang.call.Stage;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Waits;

/** H8: a deadline on a holiday, the last instant, and more time by notice for one region. */
class H8ExtensionByNoticeIT extends InContainer {

    private static final String INSIDE = "enterprise26";
    private static final String OUTSIDE = "enterprise40";

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Drafting drafting;

    @Inject
    private Publishing publishing;

    @Inject
    private Extending extending;

    @Inject
    private Postponing postponing;

    @Inject
    private Starting starting;

    @Inject
    private Filling filling;

    @Inject
    private Calls calls;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Waits waits;

    @Inject
    private Outbox outbox;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    @Test
    void a_limit_in_working_days_steps_over_holidays_and_counts_make_up_days() {
        assertThat(days.add(LocalDate.of(2021, 9, 15), 5)).isEqualTo("2021-09-23");
        assertThat(days.add(LocalDate.of(2021, 9, 28), 5)).isEqualTo("2021-10-11");
        assertThat(days.add(LocalDate.of(2021, 4, 23), 5)).isEqualTo("2021-04-29");
        assertThat(days.add(LocalDate.of(2021, 2, 9), 3)).isEqualTo("2021-02-19");
    }

    @Test
    void a_notice_moves_the_closing_of_its_region_alone_and_the_call_closes_after_the_last() throws Exception {
        acting.as("province");
        var id = published(clock.now().plusSeconds(40).truncatedTo(ChronoUnit.SECONDS));
        var first = calls.get(id).getClosesAt();
        var later = first.plus(5, ChronoUnit.DAYS);
        var inside = regionsOf(INSIDE);
        acting.as("province");
        extending.extend(id, later, new ExtensionNotice(Set.of(inside.get(1)), "豫商电商〔2021〕33号", "洪涝😀"));

        var call = calls.get(id);
        var outside = regionsOf(OUTSIDE);
        assertThat(call.getClosing().of(outside)).isEqualTo(first);
        assertThat(call.getClosing().of(inside)).isEqualTo(later);
        assertThatCode(() -> SubmissionRules.refuseOutOfTime(call, outside, first))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SubmissionRules.refuseOutOfTime(call, outside, first.plusSeconds(1)))
                .hasMessage("application.tooLate");
        assertThatCode(() -> SubmissionRules.refuseOutOfTime(call, inside, later))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SubmissionRules.refuseOutOfTime(call, inside, later.plusSeconds(1)))
                .hasMessage("application.tooLate");
        assertThat(told("enterprise:" + firm(INSIDE), id)).contains("call.told.published", "call.told.region");
        assertThat(told("enterprise:" + firm(OUTSIDE), id)).containsExactly("call.told.published");
        assertThat(told("city:" + inside.get(0), id)).containsExactly("call.told.region");
        assertThat(told("city:" + outside.get(0), id)).isEmpty();

        while (!clock.now().isAfter(first.plusSeconds(3))) {
            Thread.sleep(500);
        }
        acting.as(OUTSIDE);
        assertThatThrownBy(() -> starting.start(id, "C1")).hasMessage("application.callClosed");
        acting.as(INSIDE);
        var begun = starting.start(id, "C1");
        assertThat(filling.closing(begun).last()).isEqualTo(later);
        assertThat(filling.closing(begun).notice().getDocumentNumber()).isEqualTo("豫商电商〔2021〕33号");
        assertThat(calls.get(id).getClosedAt()).as("the timer has moved").isNull();
    }

    @Test
    void more_days_for_the_reviewers_of_a_region_move_what_is_open_there() throws Exception {
        var id = applying.submitted("enterprise15");
        var application = applications.get(id);
        var region = enterprises.get(application.getEnterpriseId()).regions().get(0);
        var before = due(id);
        acting.as("province");
        postponing.postpone(
                application.getCallId(),
                Stage.ACCEPTANCE,
                3,
                new ExtensionNotice(Set.of(region), "豫商电商〔2021〕34号", "疫情"));

        var day = LocalDate.ofInstant(before, ProgrammeClock.ZONE);
        assertThat(due(id)).isEqualTo(days.endOf(days.add(day, 3)));
        assertThat(outbox.of(List.of("enterprise:" + application.getEnterpriseId()), 0, 5))
                .extracting(OutgoingMessage::getMessageKey)
                .contains("review.told.stage.ACCEPTANCE");
        assertThatThrownBy(() -> new ExtensionNotice(Set.of(), "豫商电商〔2021〕34号", " "))
                .hasMessage("call.extension.reason");
    }

    private Instant due(Long id) {
        return waits.of(Submitting.APPLICATION, id, Locale.ENGLISH).get(0).due();
    }

    private List<String> told(String office, Long callId) {
        return outbox.of(List.of(office), 0, 50).stream()
                .filter(message -> "call".equals(message.getSubjectKind()) && callId.equals(message.getSubjectId()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }

    private Long firm(String login) throws Exception {
        acting.as(login);
        return acting.enterprise();
    }

    private List<String> regionsOf(String login) throws Exception {
        return enterprises.get(firm(login)).regions();
    }

    private Long published(Instant closesAt) {
        var draft = drafting.fresh();
        var terms = draft.getTerms();
        terms.setNumber("H8-" + System.nanoTime());
        terms.setDocumentNumber("豫商电商〔2021〕32号");
        terms.setTitleZh("延期");
        terms.setTitleEn("Extended");
        terms.setOpensAt(clock.now().minusSeconds(60));
        terms.setClosesAt(closesAt);
        terms.setBaseDate(clock.today().plusDays(30));
        terms.setBaseYearFrom(clock.today().minusYears(1));
        terms.setBaseYearTo(clock.today());
        var id = drafting.save(draft);
        publishing.publish(id);
        return id;
    }
}
