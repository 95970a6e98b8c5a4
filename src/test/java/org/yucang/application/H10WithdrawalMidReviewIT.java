package org.yucang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yucang.Acting;
import org.yucang.Applying;
import org.yucang.InContainer;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;
import org.yucang.review.Accepting;
import org.yucang.workflow.Position;
import org.yucang.workflow.Positions;
import org.yucang.workflow.ProcessKey;

/** H10, before the panel: whatever is open about it stops, those who hold it are told, and there is no second application. */
class H10WithdrawalMidReviewIT extends InContainer {

    private static final ProcessKey APPLICATION = new ProcessKey("Application", "applicationId");

    @Inject
    private Acting acting;

    @Inject
    private Applying applying;

    @Inject
    private Accepting accepting;

    @Inject
    private Withdrawing withdrawing;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Starting starting;

    @Inject
    private Applications applications;

    @Inject
    private Settlements settlements;

    @Inject
    private Positions positions;

    @Inject
    private Outbox outbox;

    @Test
    void tasks_that_run_side_by_side_all_end_and_every_office_is_told() throws Exception {
        var id = applying.submitted("enterprise04");
        acting.as("jinshui");
        accepting.accept(id, accepting.figures(id));
        assertThat(positions.of(APPLICATION, id).orElseThrow().here())
                .contains("RecommendApplication", "ConfirmFunding");
        acting.as("enterprise04");

        assertThatThrownBy(() -> withdrawing.withdraw(id, null)).hasMessage("application.withdrawalReason");
        assertThatThrownBy(() -> withdrawing.withdraw(id, " ")).hasMessage("application.withdrawalReason");
        withdrawing.withdraw(id, "业务调整 😀𠮷");

        assertThat(positions.of(APPLICATION, id)).get().matches(Position::isEnded);
        assertThat(settlements.of(id).orElseThrow().getOutcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(withdrawals.of(id).orElseThrow().getReason()).isEqualTo("业务调整 😀𠮷");
        for (var office : List.of("county:410105", "city:410100", "finance:410100", "province")) {
            assertThat(outbox.of(List.of(office), 0, 50))
                    .as(office)
                    .filteredOn(message -> message.getSubjectId().equals(id))
                    .extracting(OutgoingMessage::getMessageKey)
                    .contains("notice.withdrawn");
        }
        assertThatThrownBy(() -> withdrawing.withdraw(id, "再次撤回")).hasMessage("application.cannotWithdraw");
        var call = applications.get(id).getCallId();
        assertThat(starting.start(call, "C1")).as("no second application").isEqualTo(id);
    }
}
