package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paths of an objection through its model, with stand-ins for the steps. */
class ObjectionModelTest {

    private static Walk walk;

    private final StandIn world = new StandIn();

    @BeforeAll
    static void deploy() {
        walk = new Walk("objection.bpmn", "Objection", "objectionId");
    }

    @AfterAll
    static void close() {
        walk.close();
    }

    @BeforeEach
    void lodge() {
        var steps = new Steps(world);
        walk.begin(Map.of("objectionSteps", steps, "publicitySteps", steps));
    }

    @Test
    void an_admitted_objection_is_ruled_on_and_the_publicity_is_told() {
        world.set("admitted");
        walk.complete("AcknowledgeObjection");
        assertThat(walk.tasks()).containsExactly("RuleObjection");
        assertThat(world.acts).isEmpty();
        walk.complete("RuleObjection");
        assertThat(world.acts).containsExactly("ruled");
        assertThat(walk.reached("ObjectionClosed")).isTrue();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void an_objection_that_is_not_admitted_ends_and_the_publicity_is_told() {
        walk.complete("AcknowledgeObjection");
        assertThat(world.acts).containsExactly("ruled");
        assertThat(walk.reached("NotAdmitted")).isTrue();
        assertThat(walk.isOver()).isTrue();
    }

    /** Stands in for the steps beans of objections and publicity. */
    public record Steps(StandIn world) {

        public String office(Long objection) {
            return "province";
        }

        public Date acknowledgeDueAt(Long objection) {
            return world.due();
        }

        public Date ruleDueAt(Long objection) {
            return world.due();
        }

        public boolean admitted(Long objection) {
            return world.is("admitted");
        }

        public void ruled(Long objection) {
            world.did("ruled");
        }
    }
}
