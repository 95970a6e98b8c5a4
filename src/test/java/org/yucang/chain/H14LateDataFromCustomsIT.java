package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.call.Stage;
import org.yucang.desk.MovingClock;
import org.yucang.panel.BudgetMode;
import org.yucang.panel.Consulting;
import org.yucang.panel.Deciding;
import org.yucang.panel.Proposing;
import org.yucang.panel.TakingLateExports;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.WorkingDays;
import org.yucang.review.Qualifying;

/** H14: customs does not answer in time, and tells of the exports later. */
class H14LateDataFromCustomsIT extends InContainer {

    private static final BigDecimal EXPORTS = new BigDecimal("860");
    private static final String MEETING = "〔2021〕第9次厅务会";

    @Inject
    private Acting acting;

    @Inject
    private Calling calling;

    @Inject
    private Filing filing;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Scored scored;

    @Inject
    private Qualifying qualifying;

    @Inject
    private TakingLateExports late;

    @Inject
    private Proposing proposing;

    @Inject
    private Consulting consulting;

    @Inject
    private Deciding deciding;

    @Inject
    private MovingClock moving;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private WorkingDays days;

    @Inject
    private Audit audit;

    /** 甲 has 71.92 with Q11 = 2.69, so 69.23 while customs is silent. */
    @Test
    void silence_counts_as_none_and_late_exports_are_scored_until_the_meeting_has_decided() throws Exception {
        var call = calling.openFor(Duration.ofMinutes(90), Map.of(Stage.CUSTOMS, 1));
        var id = silent(call, Candidate.JIA).get(0);
        assertThat(scored.points(id)).containsExactly("17.78", "20.35", "10.50", "20.60", "69.23");

        propose(call);
        acting.as("customs");
        assertThat(late.unanswered(0, 100))
                .anyMatch(row -> row.application().getId().equals(id) && row.open());
        late.take(id, EXPORTS, Candidate.RARE);
        assertThatThrownBy(() -> late.take(id, EXPORTS, Candidate.RARE)).hasMessage("lateExports.answered");

        assertThat(scored.points(id)).containsExactly("17.78", "20.35", "13.19", "20.60", "71.92");
        assertThat(log(id, "act.lateExports")).containsExactly("丁长涵 0 → 860");
        assertThat(log(id, "act.rescored")).containsExactly("丁长涵 69.23 → 71.92");
        assertThat(proposing.standing(call, BudgetMode.WITHIN).lines())
                .extracting(line -> line.total().getPoints())
                .containsExactly(new BigDecimal("71.92"));
    }

    @Test
    void a_list_proposed_before_the_late_exports_goes_back_and_after_the_meeting_nothing_is_taken() throws Exception {
        var call = calling.openFor(Duration.ofMinutes(90), Map.of(Stage.CUSTOMS, 1));
        var ids = silent(call, Candidate.BING, Candidate.JIA);
        propose(call);
        acting.as("customs");
        late.take(ids.get(0), new BigDecimal("1000"), null);

        acting.as("province2");
        assertThatThrownBy(() -> deciding.adopt(call, MEETING, clock.today(), null, false))
                .hasMessage("panel.rankingChanged");
        deciding.sendBack(call, MEETING, clock.today(), "海关补报", List.of());
        acting.as("province");
        proposing.propose(call, BudgetMode.WITHIN, null);
        assertThat(calling.callAt(call))
                .as("both firms were asked about before")
                .containsExactly("DecideAwards");
        acting.as("province2");
        deciding.adopt(call, MEETING, clock.today(), null, false);
        acting.as("customs");
        assertThatThrownBy(() -> late.take(ids.get(1), EXPORTS, null)).hasMessage("lateExports.tooLate");
    }

    /** Reviewed as usual, but customs does not answer within its one working day. */
    private List<Long> silent(Long call, Candidate... firms) throws Exception {
        var ids = new ArrayList<Long>();
        for (var firm : firms) {
            var id = filing.filledIn(firm, call);
            filing.submit(firm, id);
            reviewed.accept(firm, id);
            reviewed.recommend(firm, id);
            acting.as("province");
            var ticks = qualifying.toConfirm(id);
            ticks.forEach(tick -> tick.setFulfilled(true));
            qualifying.qualify(id, qualifying.figures(id), ticks);
            ids.add(id);
        }
        moving.moveTo(days.endOf(days.add(clock.today(), 1)).plusSeconds(2));
        for (var i = 0; i < firms.length; i++) {
            var id = ids.get(i);
            Until.so("the silence of customs", () -> calling.applicationAt(id).contains("DrawExperts"));
            scored.draw(firms[i], id);
            scored.score(firms[i], id);
        }
        Until.so("the ranking", () -> calling.callAt(call).contains("ProposeAwards"));
        return ids;
    }

    /** The list is proposed, and the departments have no objection. */
    private void propose(Long call) throws Exception {
        acting.as("province");
        proposing.propose(call, BudgetMode.WITHIN, null);
        for (var department : List.of("finance", "tax", "customs", "market", "emergency")) {
            acting.as(department);
            consulting.answer(call, consulting.firms(call));
        }
        assertThat(calling.callAt(call)).containsExactly("DecideAwards");
    }

    private List<String> log(Long id, String act) {
        return audit.of("application", id).stream()
                .filter(entry -> entry.getAct().equals(act))
                .map(entry -> entry.getPersonName() + " " + entry.getDetail())
                .toList();
    }
}
