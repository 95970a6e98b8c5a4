package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.application.Withdrawal;
import org.yucang.platform.ProgrammeClock;
import org.yucang.scoring.TotalChanged;

/**
 * Ranks anew when a ranked application is taken back or totalled anew before the meeting has decided; the earlier ranking is
 * kept.
 */
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
        rank(withdrawal.getCallId());
    }

    void with(@Observes TotalChanged change) {
        rank(change.callId());
    }

    private void rank(Long callId) {
        var decided =
                decisions.latestOf(callId).filter(MeetingDecision::isAdopted).isPresent();
        if (rankings.latestOf(callId).isPresent() && !decided) {
            rankings.add(callId, scoreboard.placed(callId), clock.now());
        }
    }
}
