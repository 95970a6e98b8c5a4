package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.InContainer;
import org.yucang.application.Applications;
import org.yucang.call.Stage;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.publicity.PublicState;
import org.yucang.publicity.ReadingList;
import org.yucang.workflow.ProcessKey;

/** H8: a notice for the region of a firm moves the answer to an objection against it; both sides are told. */
class H8MoreDaysForObjectionsIT extends InContainer {

    private static final ProcessKey OBJECTION = new ProcessKey("Objection", "objectionId");
    private static final String REGION_OF_BING = "410300";
    private static final String REGION_OF_JIA = "410100";

    @Inject
    private Journey journey;

    @Inject
    private Calling calling;

    @Inject
    private Decided decided;

    @Inject
    private Noticed noticed;

    @Inject
    private ReadingList list;

    @Inject
    private Applications applications;

    @Inject
    private WorkingDays days;

    @Inject
    private ProgrammeClock clock;

    @Test
    void it_is_acknowledged_and_ruled_on_by_the_new_day_and_whoever_has_passed_is_shown_no_longer() throws Exception {
        var call = calling.openFor(Duration.ofHours(20), Map.of(Stage.PUBLICITY, 1));
        var bing = scored(Candidate.BING, call);
        scored(Candidate.JIA, call);
        journey.posted(call);
        var objection = decided.object(call, 1);
        moved(call, objection, Stage.ACKNOWLEDGEMENT);
        decided.admit(objection);
        moved(call, objection, Stage.RULING);
        assertThat(noticed.told("objector:" + objection, objection))
                .contains("objection.told.stage.ACKNOWLEDGEMENT", "objection.told.stage.RULING");
        var firm = "enterprise:" + applications.get(bing).getEnterpriseId();
        assertThat(noticed.told(firm, bing)).contains("review.told.stage.ACKNOWLEDGEMENT", "review.told.stage.RULING");

        var passed = list.rows(call).get(1).lastDay();
        noticed.pass(days.endOf(passed));
        noticed.postpone(call, Stage.PUBLICITY, 2);
        assertThat(list.rows(call).get(1).state()).isEqualTo(PublicState.PASSED);
        assertThat(list.rows(call).get(1).lastDay()).isEqualTo(passed);
        decided.refuse(objection);
        assertThat(list.rows(call).get(0).lastDay()).isEqualTo(days.add(clock.today(), 1 + 2));
        assertThat(journey.ended(OBJECTION, objection)).isTrue();
        journey.pastTheDaysOf(1, call);
        Until.so(
                "the end of the publicity",
                () -> journey.here(Journey.CALL, call).contains("IssueRecognition"));
    }

    /** By the notice for its own region alone. */
    private void moved(Long call, Long objection, Stage stage) throws Exception {
        var former = noticed.due(OBJECTION, objection);
        noticed.postpone(call, stage, 4, REGION_OF_JIA);
        assertThat(noticed.due(OBJECTION, objection)).isEqualTo(former);
        noticed.postpone(call, stage, 2, REGION_OF_BING);
        assertThat(noticed.due(OBJECTION, objection)).isEqualTo(noticed.later(former, 2));
    }

    private Long scored(Candidate firm, Long call) throws Exception {
        var id = journey.submitted(firm, call);
        journey.qualified(firm, id);
        journey.scored(firm, id);
        return id;
    }
}
