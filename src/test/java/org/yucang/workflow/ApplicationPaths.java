package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the application's model share: the model, a world of facts, and the ways to each stage. */
abstract class ApplicationPaths {

    static final Duration PAST_THE_LIMIT = StandIn.LIMIT.plusSeconds(1);

    static final Duration A_DAY_BEFORE = StandIn.LIMIT.minusDays(1);

    static Walk walk;

    StandIn world;

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
        world.set("qualification.qualified", "scoring.judgedByExperts", "scoring.panelComplete");
        world.elements.addAll(List.of(1L, 2L, 3L));
    }

    void returnedByTheCounty() {
        world.set("acceptance.returned");
        world.unset("acceptance.accepted");
        begin();
        walk.complete("AcceptApplication");
        world.set("acceptance.accepted");
    }

    void recommended() {
        begin();
        walk.complete("AcceptApplication");
        walk.complete("RecommendApplication");
        walk.complete("ConfirmFunding");
    }

    void returnedByTheProvince() {
        recommended();
        world.set("qualification.returned");
        walk.complete("QualifyApplication");
    }

    void drawn() {
        recommended();
        walk.complete("ConfirmExports");
        walk.complete("QualifyApplication");
        walk.complete("DrawExperts");
    }

    void scoreAll() {
        world.elements.forEach(seat -> {
            world.set("scoring.signed." + seat);
            walk.completeOf("expert-" + seat);
        });
    }

    void settledEarlyBy(String end) {
        assertThat(walk.reached(end)).isTrue();
        assertThat(walk.reached("EarlyEndSettled")).isTrue();
        assertThat(walk.isOver()).isTrue();
        assertThat(world.acts).containsOnlyOnce("application.settle").doesNotContain("scoring.total");
    }

    void begin() {
        var steps = new HashMap<String, Object>(
                Map.of("scoringSteps", new ScoringStandIn(world), "seatSteps", new ScoringStandIn(world)));
        for (var bean : List.of(
                "application",
                "eligibility",
                "acceptance",
                "correction",
                "recommendation",
                "qualification",
                "customs",
                "siteCheck",
                "duplicate")) {
            steps.put(bean + "Steps", new ReviewStandIn(world, bean));
        }
        walk.begin(steps);
    }
}
