package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Where a deadline has moved while somebody was at work, the open task shows the new one and its timer waits for it. */
class MovedDeadlinesModelTest extends ApplicationPaths {

    private static final Duration MORE = Duration.ofDays(3);

    @Test
    void a_firm_that_corrects_has_the_days_that_were_added_and_not_one_more() {
        returnedByTheCounty();
        moreTime();
        assertThat(walk.due("CorrectApplication")).isEqualTo(Date.from(world.deadline));

        walk.pass(PAST_THE_LIMIT);
        assertThat(walk.tasks()).containsExactly("CorrectApplication");
        walk.pass(MORE);
        assertThat(world.acts).contains("correction.deemWithdrawn");
    }

    @Test
    void a_firm_that_corrects_is_reminded_before_the_new_day_and_not_before_the_old_one() {
        returnedByTheCounty();
        moreTime();
        walk.pass(A_DAY_BEFORE);
        assertThat(world.acts).doesNotContain("correction.remind");
        walk.pass(MORE);
        assertThat(world.acts).containsOnlyOnce("correction.remind");
    }

    @Test
    void a_city_that_settles_a_disagreement_has_them_as_well() {
        world.set("recommendation.disputed");
        recommended();
        moreTime();
        assertThat(walk.due("SettleDispute")).isEqualTo(Date.from(world.deadline));
    }

    private void moreTime() {
        world.deadline = world.deadline.plus(MORE);
        walk.askDeadlinesAgain();
    }
}
