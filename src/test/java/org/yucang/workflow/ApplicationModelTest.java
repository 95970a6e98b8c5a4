package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paths of an application through its model, with stand-ins for the steps. */
class ApplicationModelTest {

    private static final Duration PAST_THE_LIMIT = StandIn.LIMIT.plusSeconds(1);

    private static Walk walk;

    private StandIn world;

    @BeforeAll
    static void deploy() {
        walk = new Walk("application.bpmn", "Application", "applicationId");
    }

    @AfterAll
    static void close() {
        walk.close();
    }

    @BeforeEach
    void a_world_in_which_everything_goes_well() {
        world = new StandIn();
        world.set("eligibility.eligible", "acceptance.accepted", "recommendation.recommended", "customs.counts");
        world.set("qualification.qualified", "scoring.panelComplete");
        world.elements.addAll(List.of(1L, 2L, 3L));
    }

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
    void an_ineligible_application_is_settled_at_once() {
        world.unset("eligibility.eligible");
        begin();
        settledEarlyBy("ClosedIneligible");
    }

    @Test
    void a_returned_application_comes_back_to_the_county_once_corrected() {
        returnedByTheCounty();
        assertThat(walk.tasks()).containsExactly("CorrectApplication");
        assertThat(walk.timers()).as("the county's clock stands still").isEqualTo(1);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "correction",
                "recommendation",
                "qualification",
                "provinceCorrection",
                "draw",
                "scoring"
            })
    void a_withdrawal_ends_every_task_and_timer_and_is_settled(String stage) {
        reach(stage);
        walk.tell("ApplicationWithdrawn");
        assertThat(walk.isOver()).isTrue();
        assertThat(walk.tasks()).isEmpty();
        assertThat(walk.timers()).isZero();
        assertThat(walk.reached("WithdrawalSettled")).isTrue();
        assertThat(world.acts).containsOnlyOnce("application.settle");
    }

    private void reach(String stage) {
        switch (stage) {
            case "acceptance" -> begin();
            case "correction" -> returnedByTheCounty();
            case "recommendation" -> {
                begin();
                walk.complete("AcceptApplication");
            }
            case "qualification" -> recommended();
            case "provinceCorrection" -> returnedByTheProvince();
            case "draw" -> {
                recommended();
                walk.complete("ConfirmExports");
                walk.complete("QualifyApplication");
            }
            default -> drawn();
        }
    }

    private void returnedByTheCounty() {
        world.set("acceptance.returned");
        world.unset("acceptance.accepted");
        begin();
        walk.complete("AcceptApplication");
        world.set("acceptance.accepted");
    }

    private void recommended() {
        begin();
        walk.complete("AcceptApplication");
        walk.complete("RecommendApplication");
        walk.complete("ConfirmFunding");
    }

    private void returnedByTheProvince() {
        recommended();
        world.set("qualification.returned");
        walk.complete("QualifyApplication");
    }

    private void drawn() {
        recommended();
        walk.complete("ConfirmExports");
        walk.complete("QualifyApplication");
        walk.complete("DrawExperts");
    }

    private void scoreAll() {
        world.elements.forEach(seat -> {
            world.set("scoring.signed." + seat);
            walk.completeOf("expert-" + seat);
        });
    }

    private void settledEarlyBy(String end) {
        assertThat(walk.reached(end)).isTrue();
        assertThat(walk.reached("EarlyEndSettled")).isTrue();
        assertThat(walk.isOver()).isTrue();
        assertThat(world.acts).containsOnlyOnce("application.settle").doesNotContain("scoring.total");
    }

    private void begin() {
        var steps = new HashMap<String, Object>(Map.of("scoringSteps", new Scoring(world)));
        for (var bean : List.of(
                "application",
                "eligibility",
                "acceptance",
                "correction",
                "recommendation",
                "qualification",
                "customs")) {
            steps.put(bean + "Steps", new Review(world, bean));
        }
        walk.begin(steps);
    }

    /** Stands in for every steps bean of the review; each answers from facts that bear its name. */
    public record Review(StandIn world, String bean) {

        public void check(Long id) {
            act("check");
        }

        public boolean eligible(Long id) {
            return is("eligible");
        }

        public String office(Long id) {
            return bean;
        }

        public String commerce(Long id) {
            return "city:410100";
        }

        public String finance(Long id) {
            return "finance:410100";
        }

        public Date dueAt(Long id) {
            return world.due();
        }

        public String asksAt(Long id) {
            return world.asks();
        }

        public boolean timeOver(Long id) {
            return world.over();
        }

        public void acceptBySilence(Long id) {
            act("acceptBySilence");
        }

        public boolean accepted(Long id) {
            return is("accepted");
        }

        public boolean returned(Long id) {
            return is("returned");
        }

        public void deemWithdrawn(Long id) {
            act("deemWithdrawn");
        }

        public boolean recommended(Long id) {
            return is("recommended");
        }

        public boolean qualified(Long id) {
            return is("qualified");
        }

        public boolean counts(Long id) {
            return is("counts");
        }

        public void recordSilence(Long id) {
            act("recordSilence");
        }

        public void settle(Long id) {
            act("settle");
        }

        private boolean is(String fact) {
            return world.is(bean + "." + fact);
        }

        private void act(String act) {
            world.did(bean + "." + act);
        }
    }

    /** Stands in for the scoring: who sits in which seat, and whether he has signed. */
    public record Scoring(StandIn world) {

        public Date drawDueAt(Long id) {
            return world.due();
        }

        public Date dueAt(Long seat) {
            return world.due();
        }

        public List<Long> openSeats(Long id) {
            return world.elements;
        }

        public String expertOf(Long seat) {
            return (world.is("scoring.replaced." + seat) ? "substitute-" : "expert-") + seat;
        }

        public boolean signed(Long seat) {
            return world.is("scoring.signed." + seat);
        }

        public void replace(Long seat) {
            world.did("scoring.replace");
            world.set("scoring.replaced." + seat);
        }

        public boolean panelComplete(Long id) {
            return world.is("scoring.panelComplete");
        }

        public void total(Long id) {
            world.did("scoring.total");
        }
    }
}
