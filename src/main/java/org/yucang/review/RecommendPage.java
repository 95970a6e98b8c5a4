package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The city commerce bureau's page: verify the figures, then recommend or not. */
@Named
@ViewScoped
public class RecommendPage implements Serializable {

    @Inject
    private Recommending recommending;

    @Inject
    private Said said;

    private Long id;
    private ReviewCase file;
    private FigureSheet figures;
    private List<RuleTick> ticks;
    private String act;
    private String opinion;

    public void load() {
        figures = recommending.figures(id);
        ticks = new ArrayList<>(recommending.toConfirm(id));
    }

    /** Before every showing, so that a task somebody else has done meanwhile is shown as done. */
    public void refresh() {
        file = recommending.open(id);
    }

    public boolean isBarred() {
        return recommending.isBarred(id);
    }

    public String recommend() {
        recommending.recommend(id, figures, ticks, Objects.toString(opinion, ""));
        return said.done("recommend.done.true", file.number());
    }

    public String decline() {
        recommending.decline(id, figures, ticks, opinion);
        return said.done("recommend.done.false", file.number());
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

    public List<RuleTick> getTicks() {
        return ticks;
    }

    public String getAct() {
        return act;
    }

    /** {@code recommend} or {@code decline} once the reader has chosen, before it is done. */
    public void setAct(String act) {
        this.act = act;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
