package org.yucang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yucang.RuleViolation;

/**
 * What a panel's sheets come to. Of five and more the highest and the lowest total are dropped, one each; three or four
 * are simply averaged; fewer are no panel.
 */
public record ExpertMean(BigDecimal unrounded, int droppedLowest, int droppedHighest) {

    private static final int NONE = -1;

    /** What there is where a category has nothing for experts to judge. */
    static ExpertMean none() {
        return new ExpertMean(BigDecimal.ZERO.setScale(4), NONE, NONE);
    }

    /** The mean of these totals; {@code droppedLowest} and {@code droppedHighest} are places in this list, or -1. */
    public static ExpertMean of(List<BigDecimal> totals) {
        if (totals.size() < 3) {
            throw new RuleViolation("scoring.panelTooSmall", totals.size());
        }
        if (totals.size() < 5) {
            return new ExpertMean(mean(totals), NONE, NONE);
        }
        var lowest = totals.indexOf(Collections.min(totals));
        var highest = totals.lastIndexOf(Collections.max(totals));
        var counted = new ArrayList<BigDecimal>();
        for (var i = 0; i < totals.size(); i++) {
            if (i != lowest && i != highest) {
                counted.add(totals.get(i));
            }
        }
        return new ExpertMean(mean(counted), lowest, highest);
    }

    /** The mean as it enters the total: half-up to 0.01. */
    public BigDecimal points() {
        return unrounded.setScale(2, RoundingMode.HALF_UP);
    }

    public boolean counts(int place) {
        return place != droppedLowest && place != droppedHighest;
    }

    private static BigDecimal mean(List<BigDecimal> counted) {
        var sum = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(counted.size()), 4, RoundingMode.HALF_UP);
    }
}
