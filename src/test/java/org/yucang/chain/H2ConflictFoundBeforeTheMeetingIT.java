package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.InContainer;
import org.yucang.panel.BudgetMode;
import org.yucang.panel.Deciding;
import org.yucang.panel.Proposing;
import org.yucang.platform.ProgrammeClock;

/** H2, in time: an expert leaves when the firms are ranked, or when the list is before the meeting already. */
class H2ConflictFoundBeforeTheMeetingIT extends InContainer {

    private static final String MEETING = "〔2021〕第9次厅务会";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Acting acting;

    @Inject
    private Journey journey;

    @Inject
    private Scored scored;

    @Inject
    private Decided decided;

    @Inject
    private Proposing proposing;

    @Inject
    private Deciding deciding;

    @Inject
    private ProgrammeClock clock;

    @Test
    void nothing_is_proposed_or_adopted_until_the_substitute_has_signed_and_the_firms_are_ranked_anew()
            throws Exception {
        var call = journey.openCall(20);
        var jia = scored(Candidate.JIA, call);
        var yi = scored(Candidate.YI, call);
        journey.ranked(call);
        assertThat(points(call)).containsExactly("71.92", "35.00");

        scored.replaceOne(jia);
        assertThatThrownBy(() -> proposing.propose(call, BudgetMode.WITHIN, null))
                .hasMessage("panel.scoredAgain");
        assertThat(points(call)).as("the old total stands").containsExactly("71.92", "35.00");
        scored.scoreAgain(jia, "16");
        Until.so("the new ranking", () -> rankings(call) == 2);
        assertThat(points(call)).as("16 for 21").containsExactly("71.32", "35.00");

        decided.propose(call);
        decided.consult(call);
        acting.as("province");
        scored.replaceOne(yi);
        acting.as("province2");
        assertThat(deciding.scoredAgain(call)).hasSize(1);
        assertThatThrownBy(() -> adopt(call)).hasMessage("panel.scoredAgain");
        scored.scoreAgain(yi, "15");
        Until.so("the new ranking", () -> rankings(call) == 3);
        acting.as("province2");
        assertThat(deciding.scoredAgain(call)).isEmpty();
        assertThatThrownBy(() -> adopt(call)).hasMessage("panel.rankingChanged");

        deciding.sendBack(call, MEETING, clock.today(), Candidate.RARE, List.of());
        decided.propose(call);
        acting.as("province2");
        adopt(call);
        assertThat(points(call)).as("15 for 12").containsExactly("71.32", "35.50");
        assertThat(journey.here(Journey.CALL, call)).contains("PublishList");
    }

    private void adopt(Long call) {
        deciding.adopt(call, MEETING, clock.today(), null, false);
    }

    private Long scored(Candidate firm, Long call) throws Exception {
        var id = journey.submitted(firm, call);
        journey.qualified(firm, id);
        journey.scored(firm, id);
        return id;
    }

    private List<String> points(Long call) throws Exception {
        return decided.ranking(call).stream()
                .map(line -> line.total().getPoints().toPlainString())
                .toList();
    }

    /** How many rankings of the call are kept. */
    private long rankings(Long call) {
        return ((Number) em.createNativeQuery("select count(*) from ranking where call_id = ?")
                        .setParameter(1, call)
                        .getSingleResult())
                .longValue();
    }
}
