package org.yucang.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An enterprise may withdraw its application at any stage. */
class WithdrawalModelTest extends ApplicationPaths {

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
}
