package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The departments are asked side by side between the proposal and the meeting. */
class ConsultationModelTest {

    private static Walk walk;

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
    void a_list_is_proposed_on_which_nobody_was_heard() {
        var steps = new CallStandIn();
        world = steps.world;
        world.set("everySettled", "anyoneRanked", "adopted", "anyoneListed", "consultation");
        world.deadline = Walk.START.plus(Duration.ofDays(36));
        walk.begin(Map.of(
                "callSteps", steps,
                "applicationSteps", steps,
                "submissionSteps", steps,
                "panelSteps", steps,
                "consultationSteps", steps,
                "publicitySteps", steps,
                "awardSteps", steps));
        walk.pass(Duration.ofDays(1));
        walk.pass(Duration.ofDays(28));
        walk.complete("ProposeAwards");
    }

    @Test
    void every_department_has_a_task_of_its_own_and_the_meeting_waits_for_the_last() {
        assertThat(walk.tasks()).isEqualTo(List.of("StateOpinion", "StateOpinion", "StateOpinion"));
        walk.completeOfGroup("tax");
        walk.completeOfGroup("market");
        assertThat(walk.tasks()).containsExactly("StateOpinion");
        walk.completeOfGroup("customs");
        assertThat(walk.tasks()).containsExactly("DecideAwards");
        assertThat(world.acts).doesNotContain("recordSilence");
    }

    @Test
    void silence_is_recorded_when_time_is_over_and_the_meeting_is_next() {
        walk.completeOfGroup("tax");
        walk.pass(Duration.ofDays(7).plusSeconds(1));
        assertThat(world.acts).contains("recordSilence");
        assertThat(walk.tasks()).containsExactly("DecideAwards");
        assertThat(walk.timers()).isZero();
    }

    @Test
    void firms_that_were_asked_about_go_straight_to_the_meeting_again() {
        List.of("tax", "customs", "market").forEach(walk::completeOfGroup);
        world.unset("consultation", "adopted");
        walk.complete("DecideAwards");
        walk.complete("ProposeAwards");
        assertThat(walk.tasks()).containsExactly("DecideAwards");
    }
}
