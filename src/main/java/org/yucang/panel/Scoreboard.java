package org.yucang.panel;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yucang.application.EligibilityResults;
import org.yucang.application.Outcome;
import org.yucang.application.Settlement;
import org.yucang.application.Settlements;
import org.yucang.application.Withdrawals;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.call.Tiers;
import org.yucang.scoring.CriterionPoints;
import org.yucang.scoring.Total;
import org.yucang.scoring.Totals;
import org.yucang.workflow.Decisions;

/** The totals of a call with its quotas and its own tier table: all that a ranking is made of. */
@ApplicationScoped
class Scoreboard {

    private static final String TIER_TABLE = "Tier";
    private static final String NO_TIER = "none";

    @Inject
    private Totals totals;

    @Inject
    private Settlements settlements;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private EligibilityResults conditions;

    @Inject
    private Tiers tiers;

    @Inject
    private RuleTables tables;

    @Inject
    private Decisions decisionTables;

    @Inject
    private MeetingDecisions decisions;

    List<Placed> placed(Long callId) {
        return Tiering.of(standings(callId), quotas(callId), tierTable(callId));
    }

    /** The ranking as it would be if the last tier began at another score: nothing but a trial. */
    List<Placed> placed(Long callId, BigDecimal line) {
        var table = tierTable(callId);
        var last = lastOf(callId).tier();
        return Tiering.of(
                standings(callId),
                quotas(callId),
                standing -> standing.total().compareTo(line) < 0
                        ? Optional.empty()
                        : table.apply(standing).or(() -> Optional.of(last)));
    }

    List<Quota> quotas(Long callId) {
        return tiers.of(callId).stream()
                .map(tier -> new Quota(tier.getCode(), tier.getAward(), tier.getQuota()))
                .toList();
    }

    Quota lastOf(Long callId) {
        var quotas = quotas(callId);
        return quotas.get(quotas.size() - 1);
    }

    /** The total of every application that was scored and has not left since, nor fails a condition as it was corrected. */
    List<Total> scored(Long callId) {
        var scored = settlements.ofCall(callId).stream()
                .filter(settled -> settled.getOutcome().equals(Outcome.SCORED))
                .map(Settlement::getApplicationId)
                .collect(toSet());
        var withdrawn = withdrawals.of(scored).keySet();
        var failing = conditions.failing(scored);
        return totals.latestOf(callId).stream()
                .filter(total -> scored.contains(total.getApplicationId()))
                .filter(total -> !withdrawn.contains(total.getApplicationId()))
                .filter(total -> !failing.contains(total.getApplicationId()))
                .toList();
    }

    private List<Standing> standings(Long callId) {
        var votes = decisions.votes(callId);
        return scored(callId).stream()
                .map(total -> standing(total, votes.get(total.getApplicationId())))
                .toList();
    }

    private static Standing standing(Total total, Integer vote) {
        return new Standing(
                total.getApplicationId(),
                total.getPoints(),
                total.getUnrounded(),
                total.getComputed(),
                points(total, "Q10"),
                points(total, "Q5"),
                total.isFloorsMet(),
                vote);
    }

    private static BigDecimal points(Total total, String criterion) {
        return total.criterion(criterion).map(CriterionPoints::getPoints).orElse(BigDecimal.ZERO);
    }

    /** The tier in which a score falls, as the call's own table says; each total is looked up once. */
    private Function<Standing, Optional<String>> tierTable(Long callId) {
        var table = tables.pinned(callId, RuleKind.TIER).get(TIER_TABLE);
        Map<BigDecimal, Optional<String>> known = new HashMap<>();
        return standing -> known.computeIfAbsent(standing.total(), total -> {
            var inputs = Map.<String, Object>of("total", total, "floorsMet", standing.floorsMet());
            return Optional.of(decisionTables.evaluate(table, inputs).get(0).output("tier"))
                    .filter(tier -> !tier.equals(NO_TIER));
        });
    }
}
