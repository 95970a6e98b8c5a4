package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The paths of an application through county and city. */
class AcceptanceModelTest extends ApplicationPaths {

    @Test
    void an_ineligible_application_is_settled_at_once() {
        world.unset("eligibility.eligible");
        begin();
        settledEarlyBy("ClosedIneligible");
    }

    @Test
    void a_returned_application_comes_back_to_the_county_once_corrected() {
        returnedByTheCounty();
        assertThat(walk.tasks()).containsExactly("CorrectApplication");
        assertThat(walk.timers()).as("the county's clock stands still").isEqualTo(2);
        world.unset("acceptance.returned");
        walk.complete("CorrectApplication");
        assertThat(walk.tasks()).containsExactly("AcceptApplication");
        walk.complete("AcceptApplication");
        assertThat(walk.tasks()).containsExactly("ConfirmFunding", "RecommendApplication");
    }

    @Test
    void a_correction_that_comes_too_late_counts_as_withdrawn() {
        returnedByTheCounty();
        walk.pass(StandIn.LIMIT);
        assertThat(walk.tasks()).as("equality is in time").containsExactly("CorrectApplication");
        walk.pass(Duration.ofSeconds(1));
        assertThat(world.acts).contains("correction.deemWithdrawn");
        settledEarlyBy("ClosedNotCorrected");
    }

    @Test
    void a_firm_that_corrects_is_reminded_before_its_time_is_over_and_keeps_its_task() {
        returnedByTheCounty();
        walk.pass(A_DAY_BEFORE.minusSeconds(1));
        assertThat(world.acts).doesNotContain("correction.remind");
        walk.pass(Duration.ofSeconds(1));
        assertThat(world.acts).containsOnlyOnce("correction.remind");
        assertThat(walk.tasks()).containsExactly("CorrectApplication");
    }

    @Test
    void a_firm_that_has_corrected_is_not_reminded() {
        returnedByTheCounty();
        world.unset("acceptance.returned");
        walk.complete("CorrectApplication");
        walk.pass(A_DAY_BEFORE);
        assertThat(world.acts).doesNotContain("correction.remind");
    }

    @Test
    void the_province_s_return_is_reminded_of_as_well() {
        returnedByTheProvince();
        walk.pass(A_DAY_BEFORE);
        assertThat(world.acts).containsOnlyOnce("correction.remind");
        assertThat(walk.tasks()).contains("CorrectAgain");
    }

    @Test
    void silence_of_the_county_means_accepted() {
        begin();
        walk.pass(PAST_THE_LIMIT);
        assertThat(world.acts).contains("acceptance.acceptBySilence");
        assertThat(walk.tasks()).containsExactly("ConfirmFunding", "RecommendApplication");
    }

    @Test
    void a_deadline_that_was_moved_leaves_the_task_as_it_is_and_asks_again_then() {
        begin();
        var task = walk.taskId("AcceptApplication");
        world.deadline = world.deadline.plus(Duration.ofDays(3));
        walk.pass(PAST_THE_LIMIT);
        assertThat(walk.taskId("AcceptApplication")).isEqualTo(task);
        walk.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(walk.taskId("AcceptApplication")).isEqualTo(task);
        walk.pass(Duration.ofSeconds(1));
        assertThat(world.acts).contains("acceptance.acceptBySilence");
    }

    @Test
    void a_refused_application_is_settled() {
        world.unset("acceptance.accepted");
        begin();
        walk.complete("AcceptApplication");
        settledEarlyBy("ClosedNotAccepted");
    }

    @Test
    void an_application_that_is_not_recommended_waits_for_finance_and_is_settled() {
        world.unset("recommendation.recommended");
        begin();
        walk.complete("AcceptApplication");
        walk.complete("RecommendApplication");
        assertThat(walk.isOver()).isFalse();
        walk.complete("ConfirmFunding");
        settledEarlyBy("ClosedNotRecommended");
    }
}
