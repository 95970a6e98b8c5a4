package org.yucang.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each level found one figure to be, and what the firm said of it the year before. */
public class FoundFigures implements Serializable {

    private final CheckedFigure checked;
    private final Map<VerificationLevel, BigDecimal> found = new EnumMap<>(VerificationLevel.class);
    private BigDecimal lastYear;

    FoundFigures(CheckedFigure checked) {
        this.checked = checked;
    }

    void put(VerificationLevel level, BigDecimal amount) {
        found.put(level, amount);
    }

    void before(BigDecimal amount) {
        lastYear = amount;
    }

    /** What a level found; for what customs confirms, the city's place is customs' own. */
    BigDecimal at(VerificationLevel level) {
        var own = found.get(level);
        return own == null && level == VerificationLevel.CITY && checked.getCheckedBy() == CheckingBody.CUSTOMS
                ? found.get(VerificationLevel.CUSTOMS)
                : own;
    }

    BigDecimal lastYear() {
        return lastYear;
    }

    /** The levels that have found anything, except the one whose figures are being typed. */
    static List<String> levels(List<FigureRow> rows, String typing) {
        return Stream.of(
                        VerificationLevel.COUNTY,
                        VerificationLevel.CITY,
                        VerificationLevel.PROVINCE,
                        VerificationLevel.SITE)
                .map(VerificationLevel::name)
                .filter(level -> !level.equals(typing))
                .filter(level -> rows.stream().anyMatch(row -> row.found(level) != null))
                .toList();
    }
}
