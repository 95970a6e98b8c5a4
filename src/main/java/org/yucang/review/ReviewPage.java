package org.yucang.review;

import java.io.Serializable;

/** What the pages of all levels have in common: the case, the figures, and what the reader is about to do. */
public abstract class ReviewPage implements Serializable {

    private Long id;
    private ReviewCase file;
    private FigureSheet figures;
    private String act;

    /** The case as it stands now; asked before every showing. */
    abstract ReviewCase open();

    /** The figures with the room for the reader's own; asked once. */
    abstract FigureSheet sheet();

    public void load() {
        figures = sheet();
    }

    /** Before every showing, so that a task somebody else has done meanwhile is shown as done. */
    public void refresh() {
        file = open();
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

    /** What the reader has chosen and not done yet, such as {@code refuse}; nothing at first. */
    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
