package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The ways of a warehouse that two applications claim: one gives it up, the other is told, or neither goes on (H9). */
class ContestModelTest extends ApplicationPaths {

    @Test
    void whoever_keeps_an_uncontested_warehouse_goes_on_to_the_county() {
        contested();
        world.unset("duplicate.contested");
        walk.complete("ResolveDuplicate");

        assertThat(walk.tasks()).containsExactly("AcceptApplication");
    }

    @Test
    void the_other_firm_giving_way_ends_the_waiting() {
        contested();
        world.unset("duplicate.contested");
        walk.tell("ContestSettled");

        assertThat(walk.tasks()).containsExactly("AcceptApplication");
    }

    @Test
    void nobody_choosing_in_time_leaves_neither() {
        contested();
        walk.pass(Duration.ofDays(60));

        assertThat(world.acts).contains("duplicate.takeOut");
        settledEarlyBy("DuplicateClosed");
    }

    private void contested() {
        world.set("duplicate.contested");
        begin();
        assertThat(walk.tasks()).containsExactly("ResolveDuplicate");
    }
}
