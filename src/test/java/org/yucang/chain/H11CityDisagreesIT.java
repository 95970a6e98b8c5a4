package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.NotFound;
import org.yucang.RuleViolation;
import org.yucang.application.Outcome;
import org.yucang.application.Settlement;
import org.yucang.application.Settlements;
import org.yucang.review.DisputeSettlement;
import org.yucang.review.Disputes;
import org.yucang.review.Opinion;
import org.yucang.review.Qualifying;
import org.yucang.review.ReadingFile;
import org.yucang.review.SettlingDispute;

/** H11: commerce of a city recommends what its finance refuses. */
class H11CityDisagreesIT extends InContainer {

    private static final String REFUSAL = "上年度专项资金未结清 😀𠮷";
    private static final String REASON = "凭证已补，坚持推荐";

    @Inject
    private Acting acting;

    @Inject
    private Calling calling;

    @Inject
    private Filing filing;

    @Inject
    private Reviewed reviewed;

    @Inject
    private SettlingDispute settling;

    @Inject
    private Disputes disputes;

    @Inject
    private Qualifying qualifying;

    @Inject
    private ReadingFile reading;

    @Inject
    private Settlements settlements;

    @Test
    void it_cannot_go_up_as_it_is() throws Exception {
        var id = disputed(Candidate.JIA);
        assertThat(calling.applicationAt(id)).containsExactly("SettleDispute");
        acting.as("province");
        assertThatThrownBy(() -> qualifying.qualify(id, qualifying.figures(id), List.of()))
                .isInstanceOf(RuleViolation.class);
        acting.as(Candidate.BING.city());
        assertThatThrownBy(() -> settling.sendUp(id, REASON)).isInstanceOf(NotFound.class);
    }

    @Test
    void commerce_sends_both_up_with_reasons_and_the_province_sees_it_flagged() throws Exception {
        var firm = Candidate.JIA;
        var id = disputed(firm);
        acting.as(firm.finance());
        assertThatThrownBy(() -> settling.sendUp(id, REASON)).hasMessage("dispute.commerceSendsUp");
        acting.as(firm.city());
        settling.sendUp(id, REASON);
        assertThat(calling.applicationAt(id)).contains("QualifyApplication").doesNotContain("SettleDispute");

        acting.as("province");
        assertThat(qualifying.open(id).disputed()).isTrue();
        assertThat(disputes.isSentUp(id)).isTrue();
        assertThat(reading.opinions(id)).extracting(Opinion::getText).containsExactly(Candidate.RARE, REFUSAL);
        assertThat(reading.settlements(id))
                .extracting(DisputeSettlement::getReason)
                .containsExactly(REASON);
    }

    @Test
    void finance_may_change_its_opinion_and_the_earlier_one_stays_on_record() throws Exception {
        var firm = Candidate.YI;
        var id = disputed(firm);
        acting.as(firm.finance());
        settling.giveWay(id, REASON);
        assertThat(calling.applicationAt(id)).contains("QualifyApplication");
        acting.as("province");
        assertThat(qualifying.open(id).disputed()).isFalse();
        assertThat(reading.opinions(id))
                .extracting(Opinion::isAgrees, Opinion::getText)
                .containsExactly(tuple(true, Candidate.RARE), tuple(false, REFUSAL), tuple(true, REASON));
    }

    @Test
    void commerce_may_withdraw_its_recommendation_and_that_ends_it() throws Exception {
        var firm = Candidate.BING;
        var id = disputed(firm);
        acting.as(firm.city());
        settling.giveWay(id, REASON);
        assertThat(calling.applicationAt(id)).isEmpty();
        assertThat(settlements.of(id)).map(Settlement::getOutcome).contains(Outcome.NOT_RECOMMENDED);
    }

    private Long disputed(Candidate firm) throws Exception {
        var id = filing.filledIn(firm, calling.openFor(Duration.ofDays(20), Map.of()));
        filing.submit(firm, id);
        reviewed.accept(firm, id);
        reviewed.dispute(firm, id, REFUSAL);
        return id;
    }
}
