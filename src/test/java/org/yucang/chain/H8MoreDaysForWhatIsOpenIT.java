package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Applications;
import org.yucang.application.Correcting;
import org.yucang.application.Filling;
import org.yucang.application.Outcome;
import org.yucang.application.Settlements;
import org.yucang.application.Tracking;
import org.yucang.call.Calls;
import org.yucang.call.Extending;
import org.yucang.call.ExtensionNotice;
import org.yucang.call.Postponing;
import org.yucang.call.Stage;
import org.yucang.enterprise.Enterprise;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.workflow.Waits;

/** H8: a notice moves what is open already, a firm's correction and a city's dispute, even after the call has closed. */
class H8MoreDaysForWhatIsOpenIT extends InContainer {

    private static final String NUMBER = "豫商电商〔2021〕36号";
    private static final int MORE = 3;

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Postponing postponing;

    @Inject
    private Extending extending;

    @Inject
    private Correcting correcting;

    @Inject
    private Filling filling;

    @Inject
    private Tracking tracking;

    @Inject
    private Calls calls;

    @Inject
    private Applications applications;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Settlements settlements;

    @Inject
    private Waits waits;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    @Inject
    private WorkingDays days;

    @Test
    void a_firm_of_the_region_corrects_by_the_new_day_and_is_out_after_it() throws Exception {
        var call = journey.openCall(20);
        var inside = returned(Candidate.JIA, call);
        var outside = returned(Candidate.YI, call);
        var former = due(inside);
        postpone(call, Stage.CORRECTION, inside);

        assertThat(due(inside)).isEqualTo(later(former));
        assertThat(due(outside)).isEqualTo(former);
        assertThat(told(inside)).contains("review.told.stage.CORRECTION");
        assertThat(told(outside)).doesNotContain("review.told.stage.CORRECTION");
        assertThat(audit.of("call", call)).extracting(AuditEntry::getAct).contains("act.stageExtended");
        acting.as(Candidate.JIA.login());
        assertThat(correcting.dueOn(correcting.draft(inside))).isEqualTo(day(later(former)));
        assertThat(tracking.track(inside, Locale.ENGLISH).answerDueOn()).contains(day(later(former)));
        assertThat(tracking.track(inside, Locale.ENGLISH).now())
                .singleElement()
                .satisfies(step -> assertThat(step.until()).isEqualTo(day(later(former))));

        journey.moveTo(former.plus(1, ChronoUnit.HOURS));
        Until.so("the other firm's silence", () -> settlements.of(outside).isPresent());
        acting.as(Candidate.JIA.login());
        assertThatCode(() -> filling.enter(inside, "exportTotal", new BigDecimal("861")))
                .doesNotThrowAnyException();
        journey.moveTo(due(inside).plus(1, ChronoUnit.HOURS));
        Until.so("its own silence", () -> settlements.of(inside).isPresent());
        assertThat(settlements.of(inside).orElseThrow().getOutcome()).isEqualTo(Outcome.DEEMED_WITHDRAWN);
        assertThat(settlements.of(inside).orElseThrow().getReason())
                .isEqualTo(day(later(former)).toString());
    }

    @Test
    void a_city_settles_its_dispute_by_the_new_day_though_the_window_cannot_be_opened_again() throws Exception {
        var call = journey.openCall(1);
        var id = journey.submitted(Candidate.BING, call);
        reviewed.accept(Candidate.BING, id);
        reviewed.dispute(Candidate.BING, id, "上年度专项资金未结清");
        var former = due(id);
        journey.moveTo(calls.get(call).getClosesAt().plus(1, ChronoUnit.HOURS));
        Until.so("the closing", () -> calls.get(call).getClosedAt() != null);

        acting.as("province");
        var closing = calls.get(call).getClosesAt();
        assertThatThrownBy(() -> extending.extend(call, closing.plus(5, ChronoUnit.DAYS), notice(id)))
                .hasMessage("call.extension.closed");
        postpone(call, Stage.RECOMMENDATION, id);
        assertThat(due(id)).isEqualTo(later(former));
        assertThat(told(id)).contains("review.told.stage.RECOMMENDATION");
        assertThat(outbox.of(List.of(firm(id).cityOffice()), 0, 50))
                .filteredOn(message -> call.equals(message.getSubjectId()))
                .extracting(OutgoingMessage::getMessageKey)
                .contains("call.told.stage.RECOMMENDATION");
    }

    private Long returned(Candidate firm, Long call) throws Exception {
        var id = journey.submitted(firm, call);
        reviewed.giveBack(firm, id);
        return id;
    }

    private void postpone(Long call, Stage stage, Long applicationId) throws Exception {
        acting.as("province");
        postponing.postpone(call, stage, MORE, notice(applicationId));
    }

    private ExtensionNotice notice(Long applicationId) {
        return new ExtensionNotice(Set.of(firm(applicationId).getUnitCode()), NUMBER, "洪涝😀𠮷");
    }

    private Enterprise firm(Long applicationId) {
        return enterprises.get(applications.get(applicationId).getEnterpriseId());
    }

    private Instant due(Long applicationId) {
        return waits.of(Journey.APPLICATION, applicationId, Locale.ENGLISH)
                .get(0)
                .due();
    }

    private Instant later(Instant due) {
        return days.endOf(days.add(day(due), MORE));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ProgrammeClock.ZONE);
    }

    private List<String> told(Long applicationId) {
        return outbox.of(List.of(firm(applicationId).office()), 0, 50).stream()
                .filter(message -> applicationId.equals(message.getSubjectId()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }
}
