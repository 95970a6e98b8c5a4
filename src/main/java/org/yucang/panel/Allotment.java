package org.yucang.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The awards of a ranked list under a budget; whatever the mode, their sum is never above it. */
record Allotment(BudgetMode mode, BigDecimal budget, List<Share> shares) {

    /** Shares the budget out among the claims, which stand in the order of the ranking; {@code step} is what awards are rounded to. */
    static Allotment of(List<Share> claims, BigDecimal budget, BigDecimal step, BudgetMode mode) {
        var sum = sumBefore(claims);
        if (sum.compareTo(budget) <= 0 || mode == BudgetMode.WITHIN) {
            return new Allotment(BudgetMode.WITHIN, budget, claims);
        }
        return new Allotment(
                mode,
                budget,
                mode == BudgetMode.PRO_RATA
                        ? claims.stream()
                                .map(s -> s.paying(reduced(s.before(), budget, sum, step)))
                                .toList()
                        : fromTheBottom(claims, budget, sum, mode));
    }

    /** The award times budget ÷ sum, the factor never rounded, the result rounded down to a multiple of the step. */
    static BigDecimal reduced(BigDecimal award, BigDecimal budget, BigDecimal sum, BigDecimal step) {
        return award.multiply(budget)
                .divideToIntegralValue(sum.multiply(step))
                .setScale(0)
                .multiply(step)
                .setScale(2);
    }

    /** Takes rank after rank off from the bottom until the rest fits; equals leave together, as nothing may part them. */
    private static List<Share> fromTheBottom(List<Share> claims, BigDecimal budget, BigDecimal sum, BudgetMode mode) {
        Set<Integer> off = new HashSet<>();
        var left = sum;
        for (var i = claims.size() - 1; i >= 0; i--) {
            var claim = claims.get(i);
            if (left.compareTo(budget) > 0 || off.contains(claim.rank())) {
                off.add(claim.rank());
                left = left.subtract(claim.before());
            }
        }
        var shares = new ArrayList<Share>();
        for (var claim : claims) {
            shares.add(
                    !off.contains(claim.rank())
                            ? claim
                            : mode == BudgetMode.CARRY ? claim.carryOver() : claim.paying(BigDecimal.ZERO));
        }
        return shares;
    }

    private static BigDecimal sumBefore(List<Share> shares) {
        return shares.stream().map(Share::before).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal before() {
        return sumBefore(shares);
    }

    BigDecimal spent() {
        return shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the sum is above the budget: then no meeting may adopt it. */
    boolean isOver() {
        return spent().compareTo(budget) > 0;
    }
}
