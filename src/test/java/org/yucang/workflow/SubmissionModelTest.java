package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a call takes applications: firms are reminded before it closes, wherever the closing has moved. */
class SubmissionModelTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private static Walk walk;

    private CallStandIn steps;

    @BeforeAll
    static void deploy() {
        walk = new Walk("call.bpmn", "Call", "callId");
    }

    @AfterAll
    static void close() {
        walk.close();
    }

    @BeforeEach
    void a_call_that_is_open() {
        steps = new CallStandIn();
        walk.begin(Map.of("callSteps", steps, "submissionSteps", steps, "applicationSteps", steps));
        walk.pass(A_DAY);
    }

    @Test
    void the_steps_remind_from_the_day_they_say_and_daily_until_the_call_closes() {
        walk.pass(Duration.ofDays(24).minusSeconds(1));
        assertThat(steps.reminders).isZero();
        walk.pass(Duration.ofSeconds(1));
        walk.pass(A_DAY);
        assertThat(steps.reminders).isEqualTo(2);
        walk.pass(Duration.ofDays(2).plusSeconds(1));
        assertThat(steps.world.acts).containsExactly("close");
        assertThat(walk.timers()).as("nobody is reminded of a closed call").isZero();
    }

    @Test
    void an_extension_moves_the_reminders_with_the_closing() {
        steps.closesAt = steps.closesAt.plus(A_WEEK);
        walk.askDeadlinesAgain();
        walk.pass(Duration.ofDays(28));
        assertThat(steps.reminders).isZero();
        walk.pass(Duration.ofDays(3));
        assertThat(steps.reminders).isEqualTo(1);
        assertThat(walk.waiting("SubmissionCloses")).hasSize(1);
    }
}
