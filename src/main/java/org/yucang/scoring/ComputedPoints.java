package org.yucang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.yucang.workflow.Decisions;

/** Asks a call's own score tables for the points of the computed criteria, and for the floors under the parts. */
final class ComputedPoints {

    /** The decision that names the parts of the score, their maximum and the share of it that must be reached. */
    static final String PARTS = "Parts";

    private final Decisions decisions;
    private final Map<String, String> pinned;

    /** {@code pinned} are the definitions by decision id, as publishing fixed them. */
    ComputedPoints(Decisions decisions, Map<String, String> pinned) {
        this.decisions = decisions;
        this.pinned = pinned;
    }

    /** The lines of the computed criteria; {@code inputs} are the category and its figures by name. */
    List<ScoreLine> lines(List<Criterion> criteria, Map<String, Object> inputs) {
        return criteria.stream()
                .filter(criterion -> !criterion.isJudged())
                .map(criterion -> line(criterion, inputs))
                .toList();
    }

    private ScoreLine line(Criterion criterion, Map<String, Object> inputs) {
        var definition = pinned.get(criterion.getCode());
        var row = decisions.evaluate(definition, inputs).get(0);
        var points = new BigDecimal(row.output("points")).setScale(2, RoundingMode.HALF_UP);
        return new ScoreLine(
                criterion.getCode(),
                criterion.getPart(),
                points,
                criterion.getMaximum(),
                (BigDecimal) inputs.get(criterion.getFigure()),
                inputs.toString(),
                definition,
                row.ruleId());
    }

    /** The parts whose points are below the share of their maximum that must be reached. */
    List<String> missedFloors(String category, Scorecard card) {
        return decisions.evaluate(pinned.get(PARTS), Map.of("category", category)).stream()
                .filter(row -> card.part(row.output("part"))
                                .compareTo(new BigDecimal(row.output("max"))
                                        .multiply(new BigDecimal(row.output("floorShare"))))
                        < 0)
                .map(row -> row.output("part"))
                .toList();
    }
}
