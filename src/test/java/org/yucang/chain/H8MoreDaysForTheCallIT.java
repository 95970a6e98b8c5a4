package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.application.Applications;
import org.yucang.call.Stage;
import org.yucang.panel.Consulting;
import org.yucang.platform.WorkingDays;
import org.yucang.publicity.PublicState;
import org.yucang.publicity.ReadingList;

/** H8: what all firms of a call pass together waits for the day to which a notice has moved it, and for no region longer. */
class H8MoreDaysForTheCallIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Calling calling;

    @Inject
    private Decided decided;

    @Inject
    private Noticed noticed;

    @Inject
    private Consulting consulting;

    @Inject
    private ReadingList list;

    @Inject
    private Applications applications;

    @Inject
    private WorkingDays days;

    private Long call;
    private Long id;
    private String firm;

    @BeforeEach
    void a_call_with_one_firm_that_reaches_a_tier() throws Exception {
        call = calling.openFor(Duration.ofHours(20), Map.of(Stage.CONSULTATION, 1, Stage.PUBLICITY, 1));
        id = journey.submitted(Candidate.JIA, call);
        journey.qualified(Candidate.JIA, id);
        journey.scored(Candidate.JIA, id);
        journey.ranked(call);
        firm = "enterprise:" + applications.get(id).getEnterpriseId();
    }

    @Test
    void consultation_meeting_publicity_and_recognition_move_with_their_notices() throws Exception {
        decided.propose(call);
        consultation();
        meeting();
        publicity();
        recognition();
    }

    private void consultation() throws Exception {
        var former = noticed.due(Journey.CALL, call);
        assertThatThrownBy(() -> noticed.postpone(call, Stage.CONSULTATION, 2, "410100"))
                .hasMessage("call.extension.wholeCall");
        noticed.postpone(call, Stage.CONSULTATION, 2);
        assertThat(noticed.due(Journey.CALL, call)).isEqualTo(noticed.later(former, 2));
        assertThat(noticed.told("department:tax", call)).contains("call.told.stage.CONSULTATION");
        assertThat(noticed.told("customs", call)).contains("call.told.stage.CONSULTATION");
        assertThat(noticed.told(firm, id)).contains("review.told.stage.CONSULTATION");

        noticed.pass(former);
        assertThat(journey.here(Journey.CALL, call)).contains("StateOpinion");
        acting.as("tax");
        consulting.answer(call, consulting.firms(call));
        noticed.pass(noticed.later(former, 2));
        Until.so("silence", () -> journey.here(Journey.CALL, call).contains("DecideAwards"));
        acting.as("tax");
        assertThat(consulting.said(call).isSilent()).isFalse();
        acting.as("market");
        assertThat(consulting.said(call).isSilent()).isTrue();
    }

    private void meeting() throws Exception {
        var former = noticed.due(Journey.CALL, call);
        noticed.postpone(call, Stage.MEETING, 3);
        assertThat(noticed.due(Journey.CALL, call)).isEqualTo(noticed.later(former, 3));
        assertThat(noticed.told(firm, id)).contains("review.told.stage.MEETING");
        decided.adopt(call);
    }

    private void publicity() throws Exception {
        decided.publish(call);
        var former = list.rows(call).get(0).lastDay();
        noticed.postpone(call, Stage.PUBLICITY, 2);
        assertThat(list.rows(call).get(0).lastDay()).isEqualTo(days.add(former, 2));
        assertThat(noticed.told(firm, id)).contains("review.told.stage.PUBLICITY");

        noticed.pass(days.endOf(former));
        assertThat(list.rows(call).get(0).state()).isEqualTo(PublicState.SHOWN);
        assertThat(journey.here(Journey.CALL, call)).containsExactly("PeriodEnds");
        noticed.pass(days.endOf(days.add(former, 2)));
        Until.so(
                "the end of the publicity",
                () -> journey.here(Journey.CALL, call).contains("IssueRecognition"));
        assertThat(list.rows(call).get(0).state()).isEqualTo(PublicState.PASSED);
    }

    /** A day later, as the limit counts from when the publicity ended and not from the notice. */
    private void recognition() throws Exception {
        var former = noticed.due(Journey.CALL, call);
        journey.later(1);
        noticed.postpone(call, Stage.RECOGNITION, 2);
        assertThat(noticed.due(Journey.CALL, call)).isEqualTo(noticed.later(former, 2));
        assertThat(noticed.told(firm, id)).contains("review.told.stage.RECOGNITION");
        assertThat(noticed.told("city:410100", call)).contains("call.told.stage.RECOGNITION");
    }
}
