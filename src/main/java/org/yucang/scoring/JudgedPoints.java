package org.yucang.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** What the signed sheets of a panel come to: the mean of the totals that count, and of each criterion among them. */
record JudgedPoints(List<ScoreSheet> sheets, ExpertMean mean) {

    static JudgedPoints of(List<ScoreSheet> sheets) {
        return new JudgedPoints(
                sheets, ExpertMean.of(sheets.stream().map(ScoreSheet::total).toList()));
    }

    /** What there is where a category has nothing for experts to judge. */
    static JudgedPoints none() {
        return new JudgedPoints(List.of(), ExpertMean.none());
    }

    /** One line a criterion, for the reader: the part is the mean of the totals, not the sum of these. */
    List<ScoreLine> lines(List<Criterion> rubric) {
        return rubric.stream()
                .map(criterion -> new ScoreLine(
                        criterion.getCode(),
                        criterion.getPart(),
                        mean(criterion.getCode()),
                        criterion.getMaximum(),
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    private BigDecimal mean(String criterion) {
        var counted = IntStream.range(0, sheets.size())
                .filter(mean::counts)
                .mapToObj(sheets::get)
                .map(sheet ->
                        sheet.entry(criterion).map(ScoreEntry::pointsOrZero).orElse(BigDecimal.ZERO))
                .toList();
        return counted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP);
    }
}
