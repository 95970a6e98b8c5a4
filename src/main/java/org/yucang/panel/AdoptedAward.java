package org.yucang.panel;

import java.math.BigDecimal;

/** One firm on the list a meeting adopted, or in its reserve: the tier, the amount this year and what is carried to the next. */
public record AdoptedAward(
        int position, int place, Long applicationId, String tier, BigDecimal amount, BigDecimal carried) {

    static AdoptedAward of(ProposedAward line) {
        return new AdoptedAward(
                line.getPosition(),
                line.getPlace(),
                line.getApplicationId(),
                line.getTier(),
                line.getAmount(),
                line.getCarried());
    }
}
