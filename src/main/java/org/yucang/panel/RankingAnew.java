package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.application.Withdrawal;
import org.yucang.platform.ProgrammeClock;

/** Ranks anew when a ranked application is taken back before the meeting has decided; the earlier ranking is kept. */
@ApplicationScoped
class RankingAnew {

    @Inject
    private Rankings rankings;

    @Inject
    private MeetingDecisions decisions;

    @Inject
    private Scoreboard scoreboard;

    @Inject
    private ProgrammeClock clock;

    void without(@Observes Withdrawal withdrawal) {
        var callId = withdrawal.getCallId();
        var decided =
                decisions.latestOf(callId).filter(MeetingDecision::isAdopted).isPresent();
        if (rankings.latestOf(callId).isPresent() && !decided) {
            rankings.add(callId, scoreboard.placed(callId), clock.now());
        }
    }
}
