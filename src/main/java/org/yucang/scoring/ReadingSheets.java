package org.yucang.scoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.NotFound;
import org.yucang.application.Applications;
import org.yucang.call.Rubrics;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.StoredFile;

/** An expert reads his sheet and, once he has declared that he has no conflict, the blind file he scores. */
@Stateless
@RolesAllowed(Role.EXPERT)
public class ReadingSheets {

    @Inject
    private Seats seats;

    @Inject
    private Criteria criteria;

    @Inject
    private Rubrics rubrics;

    @Inject
    private Applications applications;

    @Inject
    private BlindFiles blindFiles;

    @Inject
    private BlindPapers papers;

    @Inject
    private ScoringDeadlines deadlines;

    @Inject
    private CurrentUser user;

    /** The seat of the current user on an application's panel. */
    public Long seat(Long applicationId) {
        return seats.of(applicationId, user.id()).getId();
    }

    /** The expert's sheet; the file is empty until he has declared that he has no conflict. */
    public SheetView open(Long seatId) {
        var seat = seats.heldBy(seatId, user.id());
        var application = applications.get(seat.getApplicationId());
        var category = application.getCategory();
        return SheetView.of(
                seat,
                category,
                deadlines.scoring(seat),
                criteria.rubric(category),
                rubrics.of(application.getCallId(), category),
                seat.holder().isDeclared() ? blindFiles.of(application.getId()) : null);
    }

    public List<BlindPaper> papers(Long seatId) {
        var seat = seats.heldBy(seatId, user.id());
        return seat.holder().isDeclared() ? papers.of(seat) : List.of();
    }

    public StoredFile paper(Long seatId, Long attachmentId) {
        var seat = seats.heldBy(seatId, user.id());
        if (!seat.holder().isDeclared()) {
            throw new NotFound("paper", attachmentId);
        }
        return papers.file(seat, attachmentId);
    }
}
