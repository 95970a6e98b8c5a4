package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The experts' part of an application: reminders, vacant seats, explanations, and scoring again. */
class ExpertsModelTest extends ApplicationPaths {

    @Test
    void an_expert_is_reminded_from_the_day_on_which_his_bean_says_so_and_keeps_his_task() {
        drawn();
        walk.pass(PAST_THE_LIMIT);
        assertThat(world.acts).filteredOn("scoring.remind"::equals).hasSize(3);
        walk.pass(Duration.ofDays(1));
        assertThat(world.acts).filteredOn("scoring.remind"::equals).hasSize(6);
        assertThat(walk.holders()).containsExactly("expert-1", "expert-2", "expert-3");
    }

    @Test
    void a_seat_for_which_nobody_is_left_stays_vacant_and_the_province_decides_when_the_others_have_scored() {
        world.set("scoring.poolEmpty");
        world.unset("scoring.panelComplete");
        drawn();
        walk.completeOf("expert-2");
        world.elements.remove(2L);
        assertThat(walk.holders()).containsExactly("expert-1", "expert-3");
        scoreAll();
        assertThat(world.acts).contains("scoring.fillSeats");
        assertThat(walk.tasks()).containsExactly("DrawExperts");
        world.elements.clear();
        world.set("scoring.panelComplete");
        walk.complete("DrawExperts");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void a_sheet_far_off_is_explained_before_there_is_a_total() {
        world.set("scoring.farOff.2");
        drawn();
        scoreAll();
        assertThat(walk.tasks()).containsExactly("ExplainScore");
        assertThat(walk.holders()).containsExactly("expert-2");
        assertThat(world.acts).doesNotContain("scoring.total");
        walk.complete("ExplainScore");
        assertThat(world.acts).contains("scoring.total");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void whoever_has_still_to_explain_is_reminded_daily_and_keeps_his_task() {
        world.set("scoring.farOff.2", "scoring.farOff.3");
        drawn();
        scoreAll();
        walk.pass(PAST_THE_LIMIT);
        assertThat(world.acts).filteredOn("scoring.remindToExplain"::equals).hasSize(1);
        walk.completeOf("expert-2");
        walk.pass(Duration.ofDays(1));
        assertThat(world.acts).filteredOn("scoring.remindToExplain"::equals).hasSize(2);
        assertThat(walk.holders()).containsExactly("expert-3");
        walk.completeOf("expert-3");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void who_does_not_explain_in_time_may_lose_his_seat_and_a_substitute_scores() {
        world.set("scoring.farOff.2");
        drawn();
        scoreAll();
        world.elements.clear();
        world.elements.add(2L);
        world.unset("scoring.signed.2", "scoring.farOff.2", "scoring.panelComplete");
        world.set("scoring.seatsFilled", "scoring.replaced.2");
        walk.complete("ExplainScore");
        assertThat(walk.holders()).containsExactly("substitute-2");
        assertThat(world.acts).contains("scoring.fillSeats").doesNotContain("scoring.total");
        world.set("scoring.signed.2", "scoring.panelComplete");
        walk.completeOf("substitute-2");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void a_void_sheet_brings_a_substitute_without_a_new_draw() {
        world.unset("scoring.panelComplete");
        world.set("scoring.seatsFilled");
        drawn();
        world.set("scoring.signed.1", "scoring.signed.2");
        walk.completeOf("expert-1");
        walk.completeOf("expert-2");
        world.elements.clear();
        world.elements.add(2L);
        world.unset("scoring.signed.2");
        world.set("scoring.signed.3", "scoring.replaced.2");
        walk.completeOf("expert-3");
        assertThat(walk.holders()).containsExactly("substitute-2");
        world.set("scoring.signed.2", "scoring.panelComplete");
        walk.completeOf("substitute-2");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void a_settled_application_goes_through_its_panel_again_and_is_totalled_anew() {
        drawn();
        scoreAll();
        assertThat(walk.isOver()).isTrue();
        world.elements.clear();
        world.elements.add(2L);
        world.unset("scoring.signed.2");
        world.set("scoring.seatsFilled", "scoring.replaced.2");
        walk.startAgainAt("FillSeats");
        assertThat(walk.holders()).containsExactly("substitute-2");
        world.set("scoring.signed.2");
        walk.completeOf("substitute-2");
        assertThat(walk.isOver()).isTrue();
        assertThat(world.acts).filteredOn("scoring.total"::equals).hasSize(2);
    }
}
