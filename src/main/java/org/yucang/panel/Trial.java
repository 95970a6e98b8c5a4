package org.yucang.panel;

import java.math.BigDecimal;
import java.util.List;

/** A ranking with its money under one mode; nothing is decided by looking at it. */
public record Trial(List<RankedLine> lines, List<TierSum> tiers, BudgetMode mode, BigDecimal budget) {

    public BigDecimal before() {
        return tiers.stream().map(TierSum::before).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal after() {
        return tiers.stream().map(TierSum::after).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the awards together are above the budget before any mode is applied. */
    public boolean isOver() {
        return excess().signum() > 0;
    }

    public BigDecimal excess() {
        return before().subtract(budget);
    }

    public boolean isTied() {
        return lines.stream().anyMatch(RankedLine::isTied);
    }

    public long above() {
        return lines.stream().filter(RankedLine::isPlaced).count();
    }

    public long below() {
        return lines.size() - above();
    }
}
