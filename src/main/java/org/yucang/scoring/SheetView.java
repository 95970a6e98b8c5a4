package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.yucang.call.RubricLevel;

/** An expert's sheet as his page shows it, with the file he scores; there is no file before his declaration. */
public record SheetView(
        String pseudonym,
        String category,
        Instant due,
        boolean declared,
        Instant savedAt,
        Instant signedAt,
        String hash,
        String reopenedBecause,
        List<ScoreVersion> earlier,
        List<SheetRow> rows,
        BlindFile file)
        implements Serializable {

    static SheetView of(
            Seat seat, String category, Instant due, List<Criterion> rubric, List<RubricLevel> levels, BlindFile file) {
        var holder = seat.holder();
        var sheet = holder.sheet();
        return new SheetView(
                seat.getDraw().getPseudonym(),
                category,
                due,
                holder.isDeclared(),
                sheet.map(ScoreSheet::getSavedAt).orElse(null),
                sheet.map(ScoreSheet::getSignedAt).orElse(null),
                sheet.map(ScoreSheet::getHash).orElse(null),
                sheet.map(ScoreSheet::getReopenedBecause).orElse(null),
                holder.earlier().stream().map(ScoreVersion::of).toList(),
                rubric.stream()
                        .map(criterion -> new SheetRow(
                                criterion,
                                levels.stream()
                                        .filter(l -> l.getCriterion().equals(criterion.getCode()))
                                        .map(LevelRow::of)
                                        .toList(),
                                sheet.flatMap(s -> s.entry(criterion.getCode())).orElse(null)))
                        .toList(),
                file);
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public BigDecimal getTotal() {
        return rows.stream()
                .map(SheetRow::getPoints)
                .filter(points -> points != null)
                .reduce(BigDecimal.ZERO.setScale(1), BigDecimal::add);
    }

    public BigDecimal getMaximum() {
        return rows.stream().map(SheetRow::getMaximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long getDone() {
        return rows.stream().filter(SheetRow::isComplete).count();
    }

    /** The criteria that still lack points or a reason. */
    public List<String> getOpen() {
        return rows.stream()
                .filter(row -> !row.isComplete())
                .map(SheetRow::getCode)
                .toList();
    }

    public String getOpenText() {
        return String.join(", ", getOpen());
    }
}
