package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The county's page: accept an application, refuse it, or return it. */
@Named
@ViewScoped
public class AcceptPage implements Serializable {

    @Inject
    private Accepting accepting;

    @Inject
    private Said said;

    private Long id;
    private ReviewCase file;
    private FigureSheet figures;
    private final DefectList defects = new DefectList();
    private String act;
    private String reason;

    public void load() {
        figures = accepting.figures(id);
    }

    /** Before every showing, so that a task somebody else has done meanwhile is shown as done. */
    public void refresh() {
        file = accepting.open(id);
    }

    public boolean isMayReturn() {
        return accepting.mayReturn(id);
    }

    public String accept() {
        accepting.accept(id, figures);
        return said.done("accept.done.accepted", file.number());
    }

    public String refuse() {
        accepting.refuse(id, reason);
        return said.done("accept.done.refused", file.number());
    }

    public String giveBack() {
        accepting.giveBack(id, defects.defects());
        return said.done("accept.done.returned", file.number());
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

    public DefectList getDefects() {
        return defects;
    }

    public String getAct() {
        return act;
    }

    /** What the reader is about to do, before it is done: {@code refuse} or {@code return}, or nothing yet. */
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
