package org.yucang.panel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

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

    /** The line before which the cut is drawn, or null if everyone is above it. */
    public RankedLine firstBelow() {
        return lines.stream().filter(line -> !line.isPlaced()).findFirst().orElse(null);
    }

    /** The sum before any mode, in hundredths of the budget. */
    public BigDecimal percent() {
        return before().movePointRight(2).divide(budget.max(BigDecimal.ONE), 0, RoundingMode.UP);
    }

    public String tierName(String code, Locale language) {
        return tiers.stream()
                .map(TierSum::tier)
                .filter(tier -> tier.getCode().equals(code))
                .map(tier -> tier.name(language))
                .findFirst()
                .orElse("");
    }

    public long above() {
        return lines.stream().filter(RankedLine::isPlaced).count();
    }

    public long below() {
        return lines.size() - above();
    }
}
