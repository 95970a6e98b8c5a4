package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yucang.application.Applications;
import org.yucang.call.Calls;
import org.yucang.call.Tiers;
import org.yucang.review.Disputes;
import org.yucang.scoring.Total;
import org.yucang.scoring.Totals;

/** Puts rankings before people: the one that stands, or one that is tried out with another line. */
@ApplicationScoped
class Trials {

    @Inject
    private Rankings rankings;

    @Inject
    private Scoreboard scoreboard;

    @Inject
    private Allotments allotments;

    @Inject
    private Totals totals;

    @Inject
    private Disputes disputes;

    @Inject
    private Calls calls;

    @Inject
    private Tiers tiers;

    @Inject
    private Applications applications;

    /** The ranking that stands, its money under a mode. */
    Trial standing(Long callId, BudgetMode mode) {
        return trial(callId, rankings.latestLines(callId), mode);
    }

    /** What would come out if the last tier began at this score. */
    Trial from(Long callId, BigDecimal line, BudgetMode mode) {
        var placed = scoreboard.placed(callId, line);
        return trial(callId, RankedApplication.of(null, placed), mode);
    }

    private Trial trial(Long callId, List<RankedApplication> ranked, BudgetMode mode) {
        var allotment = allotments.of(callId, ranked, mode);
        var shares = allotment.shares().stream().collect(Collectors.toMap(Share::applicationId, Function.identity()));
        var points = totals.latestOf(callId).stream()
                .collect(Collectors.toMap(Total::getApplicationId, Function.identity()));
        var ids = ranked.stream().map(RankedApplication::getApplicationId).toList();
        var applied = applications.all(ids);
        var firms = applications.firms(ids);
        var disputed = disputes.sentUp(ids);
        return new Trial(
                ranked.stream()
                        .map(line -> {
                            var id = line.getApplicationId();
                            return RankedLine.of(
                                    line,
                                    applied.get(id),
                                    firms.get(id),
                                    points.get(id),
                                    disputed.contains(id),
                                    shares.get(id));
                        })
                        .toList(),
                sums(callId, allotment),
                allotment.mode(),
                calls.get(callId).getBudget());
    }

    private List<TierSum> sums(Long callId, Allotment allotment) {
        Map<String, List<Share>> byTier = allotment.shares().stream().collect(Collectors.groupingBy(Share::tier));
        return tiers.of(callId).stream()
                .map(tier -> {
                    var shares = byTier.getOrDefault(tier.getCode(), List.of());
                    return new TierSum(
                            tier,
                            shares.size(),
                            shares.stream().map(Share::before).reduce(BigDecimal.ZERO, BigDecimal::add),
                            shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
                })
                .toList();
    }
}
