package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paths of an award's money through its model, with a stand-in for the steps. */
class AwardModelTest {

    private static Walk walk;

    private final StandIn world = new StandIn();

    @BeforeAll
    static void deploy() {
        walk = new Walk("award.bpmn", "Award", "awardId");
    }

    @AfterAll
    static void close() {
        walk.close();
    }

    @BeforeEach
    void grant() {
        walk.begin(Map.of("awardSteps", new Steps(world)));
    }

    @Test
    void an_award_is_prepared_approved_paid_and_closed() {
        world.set("approved");
        assertThat(walk.tasks()).containsExactly("PreparePayment");
        walk.complete("PreparePayment");
        assertThat(walk.tasks()).containsExactly("ApprovePayment");
        walk.complete("ApprovePayment");
        assertThat(walk.tasks()).containsExactly("PayAward");
        assertThat(world.acts).isEmpty();
        walk.complete("PayAward");
        assertThat(world.acts).containsExactly("close");
        assertThat(walk.reached("AwardClosed")).isTrue();
        assertThat(walk.isOver()).isTrue();
    }

    @Test
    void a_payment_that_is_not_approved_goes_back_to_be_prepared_again() {
        walk.complete("PreparePayment");
        walk.complete("ApprovePayment");
        assertThat(walk.tasks()).containsExactly("PreparePayment");
        world.set("approved");
        walk.complete("PreparePayment");
        walk.complete("ApprovePayment");
        assertThat(walk.tasks()).containsExactly("PayAward");
    }

    /** Stands in for the steps bean of awards. */
    public record Steps(StandIn world) {

        public String provincialFinance(Long award) {
            return "finance:410000";
        }

        public String cityFinance(Long award) {
            return "finance:410100";
        }

        public Date dueAt(Long award) {
            return world.due();
        }

        public boolean approved(Long award) {
            return world.is("approved");
        }

        public void close(Long award) {
            world.did("close");
        }
    }
}
