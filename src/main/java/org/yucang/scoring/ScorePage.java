package org.yucang.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.review.Said;

/** An expert's page: first the declaration, then the blind file and the sheet, kept on every change. */
@Named
@ViewScoped
public class ScorePage implements Serializable {

    @Inject
    private ReadingSheets reading;

    @Inject
    private Scoring scoring;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private Said said;

    private Long id;
    private Long seat;
    private SheetView sheet;
    private String act;
    private String reason;

    /** The inbox knows the application, other pages the seat. */
    public void load() {
        if (seat == null) {
            seat = reading.seat(id);
        }
        sheet = reading.open(seat);
    }

    public String noConflict() {
        declaring.noConflict(seat);
        return "/scoring/score?faces-redirect=true&seat=" + seat;
    }

    public String recuse() {
        declaring.recuse(seat, reason);
        return said.done("score.done.recused", sheet.pseudonym());
    }

    /** Keeps the draft of a row; what has been kept is shown with its time. */
    public void keep(SheetRow row) {
        scoring.keep(seat, row.getCode(), row.getPoints(), row.getReason());
        sheet = reading.open(seat);
    }

    public String sign() {
        scoring.sign(seat);
        return said.done("score.done.signed", sheet.pseudonym());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSeat() {
        return seat;
    }

    public void setSeat(Long seat) {
        this.seat = seat;
    }

    public List<BlindPaper> getPapers() {
        return reading.papers(seat);
    }

    public SheetView getSheet() {
        return sheet;
    }

    public String getAct() {
        return act;
    }

    /** {@code recuse} or {@code sign} once the expert has chosen, before it is done. */
    public void setAct(String act) {
        this.act = act;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
