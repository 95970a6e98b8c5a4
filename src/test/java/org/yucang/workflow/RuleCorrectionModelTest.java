package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a correction of rules goes through the applications of a call, with stand-ins for the steps. */
class RuleCorrectionModelTest {

    private static Walk walk;

    private final StandIn world = new StandIn();

    @BeforeAll
    static void deploy() {
        walk = new Walk("rule-correction.bpmn", "RuleCorrection", "correctionId");
    }

    @AfterAll
    static void close() {
        walk.close();
    }

    @BeforeEach
    void submit() {
        world.elements.addAll(List.of(11L, 12L));
    }

    @Test
    void nothing_is_done_in_the_transaction_that_publishes_and_each_application_has_one_of_its_own() {
        begin();
        assertThat(world.acts).isEmpty();
        walk.pass(Duration.ZERO);
        assertThat(world.acts).containsExactly("check 11", "total 11");
        walk.pass(Duration.ZERO);
        assertThat(world.acts).containsExactly("check 11", "total 11", "check 12", "total 12");
        walk.pass(Duration.ZERO);
        assertThat(world.acts).endsWith("total 12", "rank", "end");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void an_application_that_fails_is_tried_again_and_those_before_it_stay_judged() {
        world.set("total 12 fails");
        begin();
        walk.pass(Duration.ZERO);
        assertThatThrownBy(() -> walk.pass(Duration.ZERO)).hasStackTraceContaining("total 12 fails");
        assertThat(walk.isOver()).isFalse();
        world.unset("total 12 fails");
        walk.pass(Duration.ZERO);
        walk.pass(Duration.ZERO);
        assertThat(world.acts)
                .containsExactly("check 11", "total 11", "check 12", "check 12", "total 12", "rank", "end");
    }

    @Test
    void what_is_submitted_meanwhile_is_judged_by_the_new_rules_anyway_and_left_alone() {
        begin();
        world.elements.add(13L);
        walk.pass(Duration.ZERO);
        walk.pass(Duration.ZERO);
        walk.pass(Duration.ZERO);
        assertThat(world.acts).contains("check 12").doesNotContain("check 13");
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void a_call_without_applications_comes_to_its_end() {
        world.elements.clear();
        begin();
        walk.pass(Duration.ZERO);
        assertThat(world.acts).containsExactly("rank", "end");
        assertThat(walk.isOver()).isTrue();
    }

    private void begin() {
        var steps = new Steps(world);
        walk.begin(Map.of(
                "checkingAgainSteps", steps,
                "totallingAgainSteps", steps,
                "rankingAnewSteps", steps,
                "ruleCorrectionSteps", steps));
    }

    /** Stands in for the steps beans of a correction. */
    public record Steps(StandIn world) {

        public List<Long> applications(Long correction) {
            return world.elements;
        }

        public void check(Long correction, Long application) {
            world.did("check " + application);
        }

        public void total(Long correction, Long application) {
            var act = "total " + application;
            if (world.is(act + " fails")) {
                throw new IllegalStateException(act + " fails");
            }
            world.did(act);
        }

        public void rank(Long correction) {
            world.did("rank");
        }

        public void end(Long correction) {
            world.did("end");
        }
    }
}
