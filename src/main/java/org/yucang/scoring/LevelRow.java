package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.yucang.call.RubricLevel;

/** One described level of a criterion on the sheet, in both languages. */
public record LevelRow(BigDecimal low, BigDecimal high, String textZh, String textEn) implements Serializable {

    static LevelRow of(RubricLevel level) {
        return new LevelRow(level.getLow(), level.getHigh(), level.getTextZh(), level.getTextEn());
    }

    public String text(Locale language) {
        return "en".equals(language.getLanguage()) ? textEn : textZh;
    }

    public boolean holds(BigDecimal points) {
        return points != null && low.compareTo(points) <= 0 && points.compareTo(high) <= 0;
    }
}
