package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.yucang.application.Applications;
import org.yucang.application.EarlierFigures;

/** Lays the declared and the verified figures of an application side by side, and takes in what a reviewer found. */
@ApplicationScoped
class FigureSheets {

    @Inject
    private CheckedFigures checked;

    @Inject
    private VerifiedValues values;

    @Inject
    private Applications applications;

    @Inject
    private EarlierFigures earlier;

    /** The sheet of an application; {@code mine} says which figures the reader verifies. */
    FigureSheet of(Long applicationId, Predicate<CheckedFigure> mine) {
        var application = applications.get(applicationId);
        var declared = applications.declared(applicationId);
        var before = earlier.of(application, declared);
        var found = values.of(applicationId);
        var rows = checked.of(application.getCategory()).stream()
                .map(figure -> {
                    var row = new FigureRow(figure, declared.get(figure.getFigure()), mine.test(figure));
                    row.found().before(before.get(figure.getFigure()));
                    for (var level : VerificationLevel.values()) {
                        CountingValues.latest(figure.getFigure(), level, found)
                                .ifPresent(value -> row.found().put(level, value.getAmount()));
                    }
                    return row;
                })
                .toList();
        return new FigureSheet(rows);
    }

    /** Keeps what a level found; what was left empty stays without a finding, unless nothing was declared either. */
    void keep(Long applicationId, FigureSheet sheet, VerificationLevel level, Signature signature) {
        sheet.getRows().stream()
                .filter(FigureRow::isMine)
                .filter(row -> row.getTyped() != null || level == VerificationLevel.CITY && row.getDeclared() == null)
                .forEach(row -> values.add(new VerifiedValue(
                        applicationId, row.getChecked().getFigure(), level, row.getTyped(), null, signature)));
    }
}
