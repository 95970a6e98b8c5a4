package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where commerce and finance of a city disagree, nothing goes up before the city has settled it. */
class DisputeModelTest extends ApplicationPaths {

    @Test
    void a_disagreement_waits_for_the_city_and_not_for_the_province() {
        disputed();
        assertThat(walk.tasks()).containsExactly("SettleDispute");
    }

    @Test
    void settled_as_a_disputed_recommendation_it_goes_up() {
        disputed();
        walk.complete("SettleDispute");
        assertThat(walk.tasks()).containsExactly("ConfirmExports", "QualifyApplication");
    }

    @Test
    void a_withdrawn_recommendation_ends_it() {
        disputed();
        world.unset("recommendation.recommended");
        walk.complete("SettleDispute");
        settledEarlyBy("ClosedNotRecommended");
    }

    private void disputed() {
        world.set("recommendation.disputed");
        recommended();
    }
}
