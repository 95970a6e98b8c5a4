package org.yucang.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.yucang.platform.Texts;

/** An expert's page: first the declaration, then the blind file and the sheet, kept on every change. */
@Named
@ViewScoped
public class ScorePage implements Serializable {

    @Inject
    private Scoring scoring;

    @Inject
    private DeclaringConflicts declaring;

    @Inject
    private Texts texts;

    private Long id;
    private Long seat;
    private SheetView sheet;
    private BlindFile file;
    private String act;
    private String reason;

    /** The inbox knows the application, other pages the seat. */
    public void load() {
        if (seat == null) {
            seat = scoring.seat(id);
        }
        show();
    }

    private void show() {
        sheet = scoring.open(seat);
        file = sheet.declared() ? scoring.file(seat) : null;
    }

    public String noConflict() {
        declaring.noConflict(seat);
        return "/scoring/score?faces-redirect=true&seat=" + seat;
    }

    public String recuse() {
        declaring.recuse(seat, reason);
        return done("score.done.recused");
    }

    /** Keeps the draft of a row; what has been kept is shown with its time. */
    public void keep(SheetRow row) {
        scoring.keep(seat, row.getCode(), row.getPoints(), row.getReason());
        show();
    }

    public String sign() {
        scoring.sign(seat);
        return done("score.done.signed");
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo("{0}", texts.of(Faces.getLocale(), key, sheet.pseudonym()));
        return "/desk/home?faces-redirect=true";
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

    public SheetView getSheet() {
        return sheet;
    }

    public BlindFile getFile() {
        return file;
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
