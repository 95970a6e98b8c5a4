package org.yucang.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import org.yucang.application.FigureList;
import org.yucang.application.Figures;

/**
 * Which of several verified values counts: what was found on the spot, else the province's, else the city's. For the
 * exports that customs confirms, customs speaks alone, unless they were checked on the spot.
 */
final class CountingValues {

    private CountingValues() {}

    static Figures of(FigureList list, Collection<CheckedFigure> figures, Collection<VerifiedValue> found) {
        var counting = new HashMap<String, BigDecimal>();
        for (var figure : figures) {
            of(figure, found).ifPresent(value -> counting.put(figure.getFigure(), value.getAmount()));
        }
        return list.of(counting);
    }

    /** The value that counts; among several of one level the latest. */
    static Optional<VerifiedValue> of(CheckedFigure figure, Collection<VerifiedValue> found) {
        return found.stream()
                .filter(value -> value.getFigure().equals(figure.getFigure()))
                .filter(value -> isCompetent(figure, value.getLevel()))
                .max(Comparator.comparing(VerifiedValue::getLevel))
                .map(VerifiedValue::getLevel)
                .flatMap(level -> latest(figure.getFigure(), level, found));
    }

    private static boolean isCompetent(CheckedFigure figure, VerificationLevel level) {
        var bySite = level == VerificationLevel.SITE;
        return figure.getCheckedBy() == CheckingBody.CUSTOMS
                ? bySite || level == VerificationLevel.CUSTOMS
                : level.counts() && level != VerificationLevel.CUSTOMS;
    }

    /** What a level found last; nothing if it did not look. */
    static Optional<VerifiedValue> latest(String figure, VerificationLevel level, Collection<VerifiedValue> found) {
        return found.stream()
                .filter(value -> value.getFigure().equals(figure) && value.getLevel() == level)
                .reduce((earlier, later) -> later);
    }
}
