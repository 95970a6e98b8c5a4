package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The straight path of an application, and those through province, customs and experts. */
class ApplicationModelTest extends ApplicationPaths {

    @Test
    void a_straight_application_goes_from_the_county_to_its_total() {
        begin();
        assertThat(walk.tasks()).containsExactly("AcceptApplication");
        walk.complete("AcceptApplication");
        assertThat(walk.tasks()).containsExactly("ConfirmFunding", "RecommendApplication");
        walk.complete("RecommendApplication");
        assertThat(walk.tasks()).containsExactly("ConfirmFunding");
        walk.complete("ConfirmFunding");
        assertThat(walk.tasks()).containsExactly("ConfirmExports", "QualifyApplication");
        walk.complete("QualifyApplication");
        walk.complete("ConfirmExports");
        assertThat(walk.tasks()).containsExactly("DrawExperts");
        walk.complete("DrawExperts");
        assertThat(walk.holders()).containsExactly("expert-1", "expert-2", "expert-3");
        scoreAll();
        assertThat(walk.isOver()).isTrue();
        assertThat(world.acts).containsExactly("eligibility.check", "scoring.total", "application.settle");
    }

    @Test
    void the_province_may_return_it_while_customs_goes_on() {
        returnedByTheProvince();
        assertThat(walk.tasks()).containsExactly("ConfirmExports", "CorrectAgain");
        world.unset("qualification.returned");
        walk.complete("CorrectAgain");
        assertThat(walk.tasks()).containsExactly("ConfirmExports", "QualifyApplication");
        walk.complete("ConfirmExports");
        walk.complete("QualifyApplication");
        assertThat(walk.tasks()).containsExactly("DrawExperts");
    }

    @Test
    void a_late_correction_for_the_province_ends_the_task_of_customs_too() {
        returnedByTheProvince();
        walk.pass(PAST_THE_LIMIT);
        assertThat(world.acts).contains("correction.deemWithdrawn");
        settledEarlyBy("ClosedNotCorrectedAgain");
    }

    @Test
    void without_exports_under_9810_customs_is_not_asked() {
        world.unset("customs.counts");
        recommended();
        assertThat(walk.tasks()).containsExactly("QualifyApplication");
        walk.complete("QualifyApplication");
        assertThat(walk.tasks()).containsExactly("DrawExperts");
    }

    @Test
    void silence_of_customs_is_recorded_and_the_review_goes_on() {
        recommended();
        walk.complete("QualifyApplication");
        walk.pass(PAST_THE_LIMIT);
        assertThat(world.acts).contains("customs.recordSilence");
        assertThat(walk.tasks()).containsExactly("DrawExperts");
    }

    @Test
    void an_application_that_does_not_qualify_is_settled() {
        world.unset("qualification.qualified");
        recommended();
        walk.complete("ConfirmExports");
        walk.complete("QualifyApplication");
        settledEarlyBy("ClosedNotQualified");
    }

    @Test
    void without_criteria_for_experts_nobody_is_drawn_and_the_tables_give_the_total() {
        world.unset("scoring.judgedByExperts");
        recommended();
        walk.complete("ConfirmExports");
        walk.complete("QualifyApplication");
        assertThat(walk.isOver()).isTrue();
        assertThat(walk.reached("DrawExperts")).isFalse();
        assertThat(world.acts).containsExactly("eligibility.check", "scoring.total", "application.settle");
    }

    @Test
    void an_expert_who_recuses_is_replaced_and_the_others_keep_their_tasks() {
        drawn();
        walk.completeOf("expert-2");
        assertThat(world.acts).contains("scoring.replace");
        assertThat(walk.holders()).containsExactly("expert-1", "expert-3", "substitute-2");
        world.set("scoring.signed.2");
        walk.completeOf("substitute-2");
        assertThat(walk.holders()).containsExactly("expert-1", "expert-3");
    }

    @Test
    void too_few_valid_sheets_lead_to_another_draw_for_the_open_seats() {
        world.unset("scoring.panelComplete");
        drawn();
        scoreAll();
        assertThat(walk.tasks()).containsExactly("DrawExperts");
        world.elements.clear();
        world.elements.add(4L);
        world.set("scoring.panelComplete");
        walk.complete("DrawExperts");
        assertThat(walk.holders()).containsExactly("expert-4");
        scoreAll();
        assertThat(walk.isOver()).isTrue();
    }
}
