package org.yucang.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.call.Call;
import org.yucang.call.Calls;
import org.yucang.call.RuleCorrections;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.ProgrammeClock;
import org.yucang.review.Signature;
import org.yucang.workflow.Step;
import org.yucang.workflow.Workflow;

/** Records what the meeting decided: it adopts the proposal as it stands, or sends it back; not by who proposed it. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Deciding {

    static final Step DECIDE_AWARDS = new Step("DecideAwards");

    @Inject
    private Calls calls;

    @Inject
    private RuleCorrections corrections;

    @Inject
    private Rankings rankings;

    @Inject
    private Scoreboard scoreboard;

    @Inject
    private Trials trials;

    @Inject
    private Proposals proposals;

    @Inject
    private MeetingDecisions decisions;

    @Inject
    private Consultations consultations;

    @Inject
    private ScoredAgain scoredAgain;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Workflow workflow;

    public Call call(Long callId) {
        return calls.get(callId);
    }

    public Proposal proposal(Long callId) {
        return proposals.latestOf(callId).orElseThrow();
    }

    public Trial list(Long callId) {
        return trials.standing(callId, proposal(callId).getMode());
    }

    /** What the departments said of the firms. */
    public Consultation consultation(Long callId) {
        return consultations.of(callId);
    }

    /** Whether the current user made the proposal, and so must leave the decision to another. */
    public boolean isOwn(Long callId) {
        return proposal(callId).getSignature().getPersonId().equals(user.id());
    }

    /** Whether the ranking has changed since the proposal was made from it. */
    public boolean isOutdated(Long callId) {
        return rankings.latestOf(callId)
                .filter(ranking -> !ranking.getId().equals(proposal(callId).getRankingId()))
                .isPresent();
    }

    /** The numbers of the applications that are scored again, for which the list has to wait. */
    public List<String> scoredAgain(Long callId) {
        return scoredAgain.numbers(callId);
    }

    /**
     * Adopts the proposal; with firms tied at the edge of a quota only if the meeting says that all of them stay. The call is
     * locked first, so that a correction of its rules is seen or sees the decision.
     */
    public void adopt(Long callId, String number, LocalDate heldOn, String note, boolean allTiedStay) {
        var call = calls.lock(callId);
        workflow.demand(DECIDE_AWARDS, callId);
        scoredAgain.demandNone(callId);
        var proposal = proposal(callId);
        if (corrections.isRunning(callId)) {
            throw new RuleViolation("panel.rulesBeingCorrected");
        }
        if (isOutdated(callId)) {
            throw new RuleViolation("panel.rankingChanged");
        }
        if (spent(proposal).compareTo(call.getBudget()) > 0) {
            throw new RuleViolation("panel.overBudget");
        }
        var tied = rankings.lines(proposal.getRankingId()).stream().anyMatch(RankedApplication::isTied);
        if (tied && (!allTiedStay || note == null || note.isBlank())) {
            throw new RuleViolation("panel.tiesOpen");
        }
        decisions.add(decision(proposal, number, heldOn, true, note), List.of());
        workflow.complete(DECIDE_AWARDS, callId);
    }

    /** Sends it back with a reason; {@code voted} is the order the meeting gave tied firms, and makes a new ranking. */
    public void sendBack(Long callId, String number, LocalDate heldOn, String note, List<Long> voted) {
        workflow.demand(DECIDE_AWARDS, callId);
        if (note == null || note.isBlank()) {
            throw new RuleViolation("panel.noteMissing");
        }
        decisions.add(decision(proposal(callId), number, heldOn, false, note), voted);
        if (!voted.isEmpty()) {
            rankings.add(callId, scoreboard.placed(callId), clock.now());
        }
        workflow.complete(DECIDE_AWARDS, callId);
    }

    private MeetingDecision decision(Proposal proposal, String number, LocalDate heldOn, boolean adopted, String note) {
        var meeting = new Meeting(number, heldOn, clock.today());
        var signature = new Signature(Proposing.OFFICE, user.current(), clock.now());
        return new MeetingDecision(proposal, meeting, adopted, note, signature);
    }

    private BigDecimal spent(Proposal proposal) {
        return proposals.lines(proposal.getId()).stream()
                .map(ProposedAward::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
