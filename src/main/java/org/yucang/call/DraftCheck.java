package org.yucang.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yucang.Money;
import org.yucang.platform.Times;

/** Looks through everything typed into a draft for what no published call may lack or contradict. */
final class DraftCheck {

    private static final int LONGEST_LIMIT = 120;

    private final Call call;
    private final Map<Stage, Integer> limits;
    private final List<Tier> tiers;
    private final Instant now;
    private final List<Finding> faults = new ArrayList<>();

    DraftCheck(Call call, Map<Stage, Integer> limits, List<Tier> tiers, Instant now) {
        this.call = call;
        this.limits = limits;
        this.tiers = tiers;
        this.now = now;
    }

    List<Finding> faults() {
        if (isIncomplete()) {
            demand(false, "call.fault.incomplete");
            return faults;
        }
        demand(!call.getCategories().isEmpty(), "call.fault.categories");
        window();
        demand(call.getPractice().isSound(), "call.fault.practice");
        money();
        limits.values().forEach(days -> demand(days >= 1 && days <= LONGEST_LIMIT, "call.fault.limit", LONGEST_LIMIT));
        return faults;
    }

    /** What all places of all tiers would cost beyond the budget; zero if the budget covers them. */
    BigDecimal beyondBudget() {
        return tiers.stream()
                .map(tier -> tier.getAward().multiply(BigDecimal.valueOf(tier.getQuota())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(call.getBudget())
                .max(BigDecimal.ZERO);
    }

    private boolean isIncomplete() {
        return Stream.of(
                        call.getDocumentNumber(),
                        call.getOpensAt(),
                        call.getClosesAt(),
                        call.getBaseDate(),
                        call.getBaseYearFrom(),
                        call.getBaseYearTo(),
                        call.getBudget())
                .anyMatch(Objects::isNull);
    }

    private void window() {
        demand(call.getOpensAt().isBefore(call.getClosesAt()), "call.fault.window");
        demand(call.getClosesAt().isAfter(now), "call.fault.closed", Times.show(call.getClosesAt()));
        demand(call.getBaseYearFrom().isBefore(call.getBaseYearTo()), "call.fault.baseYear");
        demand(!call.getBaseYearTo().isAfter(call.getBaseDate()), "call.fault.baseDate", call.getBaseDate());
    }

    private void money() {
        demand(!tiers.isEmpty(), "call.fault.tiers");
        var higher = call.getBudget();
        for (var tier : tiers) {
            demand(tier.getAward().signum() > 0 && tier.getQuota() > 0, "call.fault.tier", tier.label());
            if (tier != tiers.get(0)) {
                demand(tier.getAward().compareTo(higher) < 0, "call.fault.tierOrder", tier.label());
            }
            higher = tier.getAward();
        }
        var lowest = tiers.isEmpty() ? BigDecimal.ZERO : higher;
        demand(
                call.getBudget().signum() > 0 && call.getBudget().compareTo(lowest) >= 0,
                "call.fault.budget",
                new Money(lowest).wan());
    }

    private void demand(boolean fulfilled, String key, Object... arguments) {
        var finding = Finding.of(key, arguments);
        if (!fulfilled && !faults.contains(finding)) {
            faults.add(finding);
        }
    }
}
