package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The county's page: accept an application, refuse it, or return it. */
@Named
@ViewScoped
public class AcceptPage extends ReviewPage {

    @Inject
    private Accepting accepting;

    @Inject
    private Said said;

    private final DefectList defects = new DefectList();
    private String reason;

    @Override
    ReviewCase open() {
        return accepting.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return accepting.figures(getId());
    }

    public boolean isMayReturn() {
        return accepting.mayReturn(getId());
    }

    public String accept() {
        accepting.accept(getId(), getFigures());
        return said.done("accept.done.accepted", getFile().number());
    }

    public String refuse() {
        accepting.refuse(getId(), reason);
        return said.done("accept.done.refused", getFile().number());
    }

    public String giveBack() {
        accepting.giveBack(getId(), defects.defects());
        return said.done("accept.done.returned", getFile().number());
    }

    public DefectList getDefects() {
        return defects;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
