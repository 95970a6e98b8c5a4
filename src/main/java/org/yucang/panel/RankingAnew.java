package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yucang.RuleViolation;
import org.yucang.application.Withdrawal;
import org.yucang.call.RulesCorrecting;
import org.yucang.platform.ProgrammeClock;
import org.yucang.scoring.TotalChanged;

/**
 * Ranks anew when an application is taken back or totalled anew, or everything was judged by corrected rules, before the
 * meeting has decided; the earlier ranking is kept.
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

    /** After the meeting its decision stands, and the rules by which it was made. */
    void refuseAfterTheMeeting(@Observes RulesCorrecting correcting) {
        if (isDecided(correcting.call().getId())) {
            throw new RuleViolation("panel.decided.rules");
        }
    }

    void rank(Long callId) {
        if (rankings.latestOf(callId).isPresent() && !isDecided(callId)) {
            rankings.add(callId, scoreboard.placed(callId), clock.now());
        }
    }

    private boolean isDecided(Long callId) {
        return decisions.latestOf(callId).filter(MeetingDecision::isAdopted).isPresent();
    }
}
