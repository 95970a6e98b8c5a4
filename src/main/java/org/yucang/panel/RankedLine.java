package org.yucang.panel;

import java.math.BigDecimal;
import org.yucang.application.Application;
import org.yucang.enterprise.Enterprise;
import org.yucang.scoring.Total;

/** One line of a ranking as it is shown: the firm, its points, its tier and why, and what it would get. */
public record RankedLine(
        int place,
        Application application,
        Enterprise firm,
        Total total,
        boolean disputed,
        String tier,
        Grounds grounds,
        String partedBy,
        BigDecimal award,
        BigDecimal amount,
        BigDecimal carried) {

    /** The line of a ranking about an application; {@code share} is null where it gets none. */
    static RankedLine of(
            RankedApplication ranked,
            Application application,
            Enterprise firm,
            Total total,
            boolean disputed,
            Share share) {
        return new RankedLine(
                ranked.getPlace(),
                application,
                firm,
                total,
                disputed,
                ranked.getTier(),
                ranked.getGrounds(),
                ranked.getPartedBy(),
                share == null ? null : share.before(),
                share == null ? null : share.amount(),
                share == null ? null : share.carried());
    }

    public boolean isTied() {
        return grounds == Grounds.TIE;
    }

    /** Whether the line stands above the cut. */
    public boolean isPlaced() {
        return tier != null;
    }

    /** Whether the budget leaves it on the list. */
    public boolean isListed() {
        return isPlaced() && (amount.signum() > 0 || carried.signum() > 0);
    }
}
