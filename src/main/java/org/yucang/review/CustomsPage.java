package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of customs: the exports on record, beside the declared ones. */
@Named
@ViewScoped
public class CustomsPage implements Serializable {

    @Inject
    private ConfirmingExports confirming;

    @Inject
    private Said said;

    private Long id;
    private ReviewCase file;
    private FigureSheet figures;
    private String note;

    public void load() {
        figures = confirming.figures(id);
    }

    /** Before every showing, so that a task somebody else has done meanwhile is shown as done. */
    public void refresh() {
        file = confirming.open(id);
    }

    public String confirm() {
        confirming.confirm(id, figures, note);
        return said.done("customs.done", file.number());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReviewCase getFile() {
        return file;
    }

    public FigureSheet getFigures() {
        return figures;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
