package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.RuleViolation;
import org.yucang.application.Application;
import org.yucang.application.Withdrawing;
import org.yucang.platform.Audit;
import org.yucang.platform.AuditEntry;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.scoring.Departure;
import org.yucang.scoring.DrawingExperts;
import org.yucang.scoring.PanelRow;
import org.yucang.scoring.ReplacingExperts;

/** H2, too late: a conflict that comes to light when the meeting has decided, or the firm has withdrawn. */
class H2ConflictFoundAfterTheMeetingIT extends InContainer {

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Scored scored;

    @Inject
    private Decided decided;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private DrawingExperts drawing;

    @Inject
    private ReplacingExperts replacing;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Test
    void the_sheet_is_void_but_nobody_is_drawn_the_ranking_stands_and_the_province_is_told_what_is_left_to_do()
            throws Exception {
        var call = journey.openCall(20);
        var jia = scored(Candidate.JIA, call);
        var yi = scored(Candidate.YI, call);
        journey.ranked(call);
        acting.as(Candidate.YI.login());
        withdrawing.withdraw(yi, Candidate.RARE);
        stands(yi);

        journey.adopted(call);
        var ranking = ranking(call);
        stands(jia);
        assertThat(ranking(call)).isEqualTo(ranking);
        assertThat(journey.here(Journey.CALL, call)).contains("PublishList");
        assertThat(acts("call", call)).contains("act.ranked");
    }

    private void stands(Long id) throws Exception {
        var points = scored.points(id);
        var panel = drawing.panel(id);
        assertThatThrownBy(() -> replacing.reopen(panel.get(1).seatId(), Candidate.RARE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("seat.closed");
        assertThatThrownBy(() -> replacing.replace(panel.get(0).seatId(), Departure.Cause.LINK, " "))
                .hasMessage("seat.reasonMissing");

        replacing.replace(panel.get(0).seatId(), Departure.Cause.LINK, Candidate.RARE);

        assertThat(journey.ended(Journey.APPLICATION, id))
                .as("not started again")
                .isTrue();
        assertThat(drawing.panel(id))
                .hasSameSizeAs(panel)
                .filteredOn(PanelRow::isGone)
                .extracting(row -> row.departure().getReason())
                .containsExactly(Candidate.RARE);
        assertThat(scored.points(id)).isEqualTo(points);
        assertThat(provinceTold(id)).contains("scoring.notice.leftTooLate").doesNotContain("scoring.notice.left");
        assertThat(acts(Application.KIND, id))
                .contains("act.fileAttached", "act.totalled", "act.settled", "act.expertTakenOff");
    }

    private Long scored(Candidate firm, Long call) throws Exception {
        var id = journey.submitted(firm, call);
        journey.qualified(firm, id);
        journey.scored(firm, id);
        return id;
    }

    private List<String> ranking(Long call) throws Exception {
        return decided.ranking(call).stream()
                .map(line -> line.place() + " " + line.firm().getNameZh() + " "
                        + line.total().getPoints())
                .toList();
    }

    private List<String> acts(String kind, Long id) {
        return audit.of(kind, id).stream().map(AuditEntry::getAct).toList();
    }

    private List<String> provinceTold(Long id) {
        return outbox.of(List.of("province"), 0, 100).stream()
                .filter(message -> id.equals(message.getSubjectId()))
                .map(OutgoingMessage::getMessageKey)
                .toList();
    }
}
