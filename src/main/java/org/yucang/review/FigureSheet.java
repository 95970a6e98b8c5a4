package org.yucang.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yucang.RuleViolation;

/** The declared figures as a reviewer's page shows them, with the room for his own. */
public class FigureSheet implements Serializable {

    /** A part, its whole, and what is said where the part is greater. */
    private static final List<List<String>> NOT_ABOVE = List.of(
            List.of("areaUsed", "areaInUse", "review.above.areaUsed"),
            List.of("servedHenan", "served", "review.above.servedHenan"));

    private final List<FigureRow> rows;

    FigureSheet(List<FigureRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Fills what is still empty with the declared figures, for the reader to change. */
    public void takeDeclared() {
        rows.forEach(FigureRow::takeDeclared);
    }

    /** Refuses figures that cannot be: less than nothing, or a part greater than its whole. */
    void check() {
        rows.stream()
                .filter(row -> row.getTyped() != null && row.getTyped().signum() < 0)
                .findFirst()
                .ifPresent(row -> {
                    throw new RuleViolation("review.negative", row.getChecked().getCriterion());
                });
        rows.stream().filter(FigureRow::isAboveAll).findFirst().ifPresent(row -> {
            throw new RuleViolation("review.abovePercent", row.getChecked().getCriterion());
        });
        var typed = typed();
        for (var pair : NOT_ABOVE) {
            var part = typed.get(pair.get(0));
            var whole = typed.get(pair.get(1));
            if (part != null && whole != null && part.compareTo(whole) > 0) {
                throw new RuleViolation(pair.get(2), part, whole);
            }
        }
    }

    /** Refuses a sheet on which a figure that the reader must verify is still empty. */
    void checkComplete() {
        check();
        rows.stream().filter(FigureRow::isMissing).findFirst().ifPresent(row -> {
            throw new RuleViolation("review.figureMissing", row.getChecked().getCriterion());
        });
    }

    public Map<String, BigDecimal> typed() {
        var typed = new HashMap<String, BigDecimal>();
        rows.stream()
                .filter(FigureRow::isMine)
                .forEach(row -> typed.put(row.getChecked().getFigure(), row.getTyped()));
        return typed;
    }

    /** The reader's figures, without those that he left empty. */
    Map<String, BigDecimal> filled() {
        var filled = typed();
        filled.values().removeIf(Objects::isNull);
        return filled;
    }

    public List<String> levels(String typing) {
        return FoundFigures.levels(rows, getMine() > 0 ? typing : null);
    }

    public List<FigureRow> getRows() {
        return rows;
    }

    public long getMissing() {
        return rows.stream().filter(FigureRow::isMissing).count();
    }

    public long getMine() {
        return rows.stream().filter(FigureRow::isMine).count();
    }

    /** How many of the reader's figures differ by more than they may without an explanation. */
    public long getBeyond() {
        return rows.stream().filter(FigureRow::isBeyond).count();
    }
}
