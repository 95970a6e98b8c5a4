package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paths of a call through its model, with stand-ins for the steps. */
class CallModelTest {

    private static final Duration A_WEEK = CallStandIn.PERIOD;

    private static Walk walk;

    private CallStandIn steps;
    private StandIn world;

    @BeforeAll
    static void deploy() {
        walk = new Walk("call.bpmn", "Call", "callId");
    }

    @AfterAll
    static void close() {
        walk.close();
    }

    @BeforeEach
    void a_world_in_which_everything_goes_well() {
        steps = new CallStandIn();
        world = steps.world;
        world.set("everySettled", "anyoneRanked", "adopted", "anyoneListed", "occupied");
        world.elements.addAll(List.of(1L, 2L, 3L));
        walk.begin(Map.of(
                "callSteps", steps,
                "applicationSteps", steps,
                "submissionSteps", steps,
                "panelSteps", steps,
                "consultationSteps", steps,
                "publicitySteps", steps,
                "awardSteps", steps));
    }

    @Test
    void a_call_opens_closes_ranks_publishes_and_starts_its_awards() {
        listed();
        assertThat(world.acts).containsExactly("close", "rank");
        assertThat(walk.tasks()).containsExactly("PublishList");
        walk.complete("PublishList");
        assertThat(walk.tasks()).isEmpty();
        walk.pass(A_WEEK);
        assertThat(walk.tasks()).containsExactly("IssueRecognition");
        walk.complete("IssueRecognition");
        assertThat(walk.isOver()).isTrue();
        assertThat(walk.reached("CallClosed")).isTrue();
        assertThat(world.acts).containsExactly("close", "rank", "startAwards");
    }

    @Test
    void an_extension_lets_the_old_closing_date_pass() {
        walk.pass(Duration.ofDays(1));
        steps.closesAt = steps.closesAt.plus(A_WEEK);
        walk.pass(Duration.ofDays(28));
        assertThat(world.acts).isEmpty();
        walk.pass(A_WEEK);
        assertThat(world.acts).contains("close");
    }

    @Test
    void the_ranking_waits_for_the_last_application() {
        world.unset("everySettled");
        closed();
        assertThat(world.acts).containsExactly("close");
        walk.tell("EveryApplicationSettled");
        assertThat(world.acts).as("told too early, it asks and waits on").containsExactly("close");
        world.set("everySettled");
        walk.tell("EveryApplicationSettled");
        assertThat(world.acts).containsExactly("close", "rank");
        assertThat(walk.tasks()).containsExactly("ProposeAwards");
    }

    @Test
    void with_nobody_ranked_the_call_ends() {
        world.unset("anyoneRanked");
        closed();
        assertThat(walk.reached("NothingToAward")).isTrue();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void the_meeting_may_send_the_proposal_back() {
        world.unset("adopted");
        closed();
        walk.complete("ProposeAwards");
        walk.complete("DecideAwards");
        assertThat(walk.tasks()).containsExactly("ProposeAwards");
        world.set("adopted");
        walk.complete("ProposeAwards");
        walk.complete("DecideAwards");
        assertThat(walk.tasks()).containsExactly("PublishList");
    }

    @Test
    void an_adopted_list_without_firms_is_not_published() {
        world.unset("anyoneListed");
        listed();
        assertThat(walk.reached("NobodyListed")).isTrue();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void an_objection_holds_its_place_alone_and_when_refused_the_days_left_go_on() {
        published();
        world.set("suspended.2");
        walk.pass(A_WEEK);
        assertThat(waiting()).containsExactly("ObjectionRuled");
        assertThat(walk.tasks()).isEmpty();
        world.unset("suspended.2");
        steps.ends.put(2L, walk.now().plus(Duration.ofDays(2)));
        walk.tell("ObjectionRuled");
        assertThat(waiting()).containsExactly("PeriodEnds");
        walk.pass(Duration.ofDays(2));
        assertThat(walk.tasks()).containsExactly("IssueRecognition");
        assertThat(world.acts).doesNotContain("nameSubstitute");
    }

    @Test
    void an_upheld_objection_brings_a_substitute_with_a_full_period_of_its_own() {
        published();
        world.set("suspended.2");
        walk.pass(A_WEEK);
        world.unset("suspended.2");
        world.set("removed.2");
        walk.tell("ObjectionRuled");
        assertThat(world.acts).contains("nameSubstitute");
        assertThat(waiting()).containsExactly("PeriodEnds");
        walk.pass(A_WEEK.minusSeconds(1));
        assertThat(walk.tasks()).isEmpty();
        walk.pass(Duration.ofSeconds(1));
        assertThat(walk.tasks()).containsExactly("IssueRecognition");
    }

    @Test
    void an_objection_upheld_within_the_period_is_heeded_when_it_ends() {
        published();
        world.set("removed.3");
        walk.pass(A_WEEK);
        assertThat(world.acts).contains("nameSubstitute");
        assertThat(waiting()).containsExactly("PeriodEnds");
    }

    @Test
    void a_place_without_a_substitute_is_left_empty() {
        world.unset("occupied");
        published();
        world.set("removed.1");
        walk.pass(A_WEEK);
        assertThat(walk.reached("PlaceEmpty")).isTrue();
        assertThat(walk.tasks()).containsExactly("IssueRecognition");
    }

    @Test
    void only_the_suspended_place_moves_when_all_are_told_of_a_ruling() {
        published();
        world.set("suspended.1", "suspended.2", "suspended.3");
        walk.pass(A_WEEK);
        assertThat(waiting()).containsExactly("ObjectionRuled", "ObjectionRuled", "ObjectionRuled");
        world.unset("suspended.3");
        walk.tell("ObjectionRuled");
        assertThat(waiting()).containsExactly("ObjectionRuled", "ObjectionRuled");
    }

    private void closed() {
        walk.pass(Duration.ofDays(1));
        walk.pass(Duration.ofDays(28));
    }

    private void listed() {
        closed();
        walk.complete("ProposeAwards");
        walk.complete("DecideAwards");
    }

    private void published() {
        listed();
        walk.complete("PublishList");
    }

    private List<String> waiting() {
        return walk.waiting("ObjectionRuled", "PeriodEnds");
    }
}
