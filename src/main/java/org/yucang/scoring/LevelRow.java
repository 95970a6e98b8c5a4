package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;

/** One described level of a criterion on the sheet. */
public record LevelRow(BigDecimal low, BigDecimal high, String textKey) implements Serializable {

    static LevelRow of(RubricLevel level) {
        return new LevelRow(level.getLow(), level.getHigh(), level.getTextKey());
    }

    public boolean holds(BigDecimal points) {
        return points != null && low.compareTo(points) <= 0 && points.compareTo(high) <= 0;
    }
}
