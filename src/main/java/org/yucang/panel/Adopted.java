package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yucang.call.Calls;

/** The list that the meeting adopted for a call, in order, and the reserve behind it. */
@ApplicationScoped
public class Adopted {

    @Inject
    private MeetingDecisions decisions;

    @Inject
    private Proposals proposals;

    @Inject
    private Rankings rankings;

    @Inject
    private Scoreboard scoreboard;

    @Inject
    private Calls calls;

    /** The firms on the list in the order of the ranking; empty as long as nothing was adopted. */
    public List<AdoptedAward> of(Long callId) {
        return lines(callId).stream()
                .filter(ProposedAward::isListed)
                .map(AdoptedAward::of)
                .toList();
    }

    /** Who may follow when a firm leaves the list: those cut for the budget, then those whose tiers were all full. */
    public List<AdoptedAward> reserveOf(Long callId) {
        var reserve = new ArrayList<AdoptedAward>();
        var adopted = decision(callId);
        if (adopted.isEmpty()) {
            return reserve;
        }
        lines(callId).stream()
                .filter(line -> !line.isListed())
                .map(line -> new AdoptedAward(
                        line.getPosition(),
                        line.getPlace(),
                        line.getApplicationId(),
                        line.getTier(),
                        line.getAward(),
                        BigDecimal.ZERO))
                .forEach(reserve::add);
        var last = scoreboard.lastOf(callId);
        var proposal = proposals.get(adopted.get().getProposalId());
        var amount = amount(callId, proposal, last.award());
        rankings.lines(proposal.getRankingId()).stream()
                .filter(line -> line.getGrounds() == Grounds.FULL)
                .map(line -> new AdoptedAward(
                        line.getPosition(),
                        line.getPlace(),
                        line.getApplicationId(),
                        last.tier(),
                        amount,
                        BigDecimal.ZERO))
                .forEach(reserve::add);
        return reserve;
    }

    /** A substitute is reduced as all others are. */
    private BigDecimal amount(Long callId, Proposal proposal, BigDecimal award) {
        var sum = lines(callId).stream().map(ProposedAward::getAward).reduce(BigDecimal.ZERO, BigDecimal::add);
        var call = calls.get(callId);
        return proposal.getMode() == BudgetMode.PRO_RATA
                ? Allotment.reduced(
                        award, call.getBudget(), sum, call.getPractice().getAwardStep())
                : award;
    }

    /** The meeting's decision by which the list stands. */
    public Optional<MeetingDecision> decision(Long callId) {
        return decisions.latestOf(callId).filter(MeetingDecision::isAdopted);
    }

    private List<ProposedAward> lines(Long callId) {
        return decision(callId)
                .map(adopted -> proposals.lines(adopted.getProposalId()))
                .orElse(List.of());
    }
}
