package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** One criterion on the sheet: its levels, the points to choose from, and what the expert has entered so far. */
public class SheetRow implements Serializable {

    private final String code;
    private final BigDecimal maximum;
    private final BigDecimal step;
    private final List<BigDecimal> choices;
    private final List<LevelRow> levels;
    private BigDecimal points;
    private String reason;

    SheetRow(Criterion criterion, List<LevelRow> levels, ScoreEntry entry) {
        this.code = criterion.getCode();
        this.maximum = criterion.getMaximum();
        this.step = criterion.getStep();
        this.choices = criterion.choices().stream().map(SheetRow::plain).toList();
        this.levels = List.copyOf(levels);
        this.points = entry == null || entry.getPoints() == null ? null : plain(entry.getPoints());
        this.reason = entry == null ? null : entry.getReason();
    }

    /** Without idle decimals, as a number comes back from the page: a choice is recognised by being equal. */
    private static BigDecimal plain(BigDecimal points) {
        return new BigDecimal(points.stripTrailingZeros().toPlainString());
    }

    public boolean isComplete() {
        return points != null && reason != null && !reason.isBlank();
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public BigDecimal getStep() {
        return step;
    }

    public List<BigDecimal> getChoices() {
        return choices;
    }

    public List<LevelRow> getLevels() {
        return levels;
    }
}
