package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of customs: the exports on record, beside the declared ones. */
@Named
@ViewScoped
public class CustomsPage extends ReviewPage {

    @Inject
    private ConfirmingExports confirming;

    @Inject
    private Said said;

    private String note;

    @Override
    ReviewCase open() {
        return confirming.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return confirming.figures(getId());
    }

    public String confirm() {
        confirming.confirm(getId(), getFigures(), note);
        return said.done("customs.done", getFile().number());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
