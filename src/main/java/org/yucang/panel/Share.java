package org.yucang.panel;

import java.math.BigDecimal;

/** What one application gets: its tier's award before the budget, the amount this year and the amount carried to the next. */
record Share(Long applicationId, int rank, String tier, BigDecimal before, BigDecimal amount, BigDecimal carried) {

    /** What the tier of a placed application promises, before the budget is looked at. */
    static Share claim(Long applicationId, int rank, String tier, BigDecimal award) {
        return new Share(applicationId, rank, tier, award, award, BigDecimal.ZERO);
    }

    Share paying(BigDecimal reduced) {
        return new Share(applicationId, rank, tier, before, reduced, carried);
    }

    Share carryOver() {
        return new Share(applicationId, rank, tier, before, BigDecimal.ZERO, before);
    }

    /** Whether the firm stays on the list; one that was cut belongs to the reserve. */
    boolean isListed() {
        return amount.signum() > 0 || carried.signum() > 0;
    }
}
