package org.yucang.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yucang.InContainer;
import org.yucang.award.Award;
import org.yucang.call.Stage;
import org.yucang.workflow.ProcessKey;

/** H8: a notice moves the release of every award of a call, and the payment where the city pays that it names. */
class H8MoreDaysForAwardsIT extends InContainer {

    /** Firms of no other test: whoever is recognised may not apply again. */
    private static final Candidate JIA = Candidate.JIA.by("enterprise18", "county410103");

    private static final Candidate BING = Candidate.BING.by("enterprise31", "county410303");

    private static final ProcessKey AWARD = new ProcessKey("Award", "awardId");

    @Inject
    private Journey journey;

    @Inject
    private Calling calling;

    @Inject
    private Decided decided;

    @Inject
    private Granted granted;

    @Inject
    private Noticed noticed;

    @Test
    void the_release_moves_for_all_and_the_payment_for_the_firms_of_a_region() throws Exception {
        var call = calling.openFor(Duration.ofHours(20), Map.of(Stage.PUBLICITY, 1));
        var jia = scored(JIA, call);
        var bing = scored(BING, call);
        journey.posted(call);
        journey.pastTheDaysOf(1, call);
        Until.so(
                "the end of the publicity",
                () -> journey.here(Journey.CALL, call).contains("IssueRecognition"));
        granted.recognise(call);
        Until.so("the awards", () -> granted.of(call).size() == 2);
        var inside = award(call, bing);
        var outside = award(call, jia);

        var release = noticed.due(AWARD, inside.getId());
        assertThatThrownBy(() -> noticed.postpone(call, Stage.RELEASE, 3, "410300"))
                .hasMessage("call.extension.wholeCall");
        noticed.postpone(call, Stage.RELEASE, 3);
        assertThat(noticed.due(AWARD, inside.getId())).isEqualTo(noticed.later(release, 3));
        assertThat(noticed.due(AWARD, outside.getId())).isEqualTo(noticed.later(release, 3));
        assertThat(noticed.told("finance:410000", call)).contains("call.told.stage.RELEASE");
        assertThat(noticed.told(firm(outside), jia)).contains("review.told.stage.RELEASE");

        granted.release(inside);
        granted.release(outside);
        var payment = noticed.due(AWARD, inside.getId());
        assertThat(noticed.due(AWARD, outside.getId())).isEqualTo(payment);
        journey.later(1);
        noticed.postpone(call, Stage.PAYMENT, 5, "410300");
        assertThat(noticed.due(AWARD, inside.getId())).isEqualTo(noticed.later(payment, 5));
        assertThat(noticed.due(AWARD, outside.getId())).isEqualTo(payment);
        assertThat(noticed.told("finance:410300", call)).contains("call.told.stage.PAYMENT");
        assertThat(noticed.told(firm(inside), bing)).contains("review.told.stage.PAYMENT");
        assertThat(noticed.told(firm(outside), jia)).doesNotContain("review.told.stage.PAYMENT");
    }

    private Award award(Long call, Long application) {
        return granted.of(call).stream()
                .filter(award -> award.getApplicationId().equals(application))
                .findFirst()
                .orElseThrow();
    }

    private static String firm(Award award) {
        return "enterprise:" + award.getEnterpriseId();
    }

    private Long scored(Candidate firm, Long call) throws Exception {
        var id = journey.submitted(firm, call);
        journey.qualified(firm, id);
        journey.scored(firm, id);
        return id;
    }
}
