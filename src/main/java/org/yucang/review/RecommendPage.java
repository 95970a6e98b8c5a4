package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The city commerce bureau's page: verify the figures, then recommend or not. */
@Named
@ViewScoped
public class RecommendPage extends ReviewPage {

    @Inject
    private Recommending recommending;

    @Inject
    private Said said;

    private List<RuleTick> ticks;
    private String opinion;

    @Override
    ReviewCase open() {
        return recommending.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return recommending.figures(getId());
    }

    @Override
    public void load() {
        super.load();
        ticks = new ArrayList<>(recommending.toConfirm(getId()));
    }

    public boolean isBarred() {
        return recommending.isBarred(getId());
    }

    public String recommend() {
        recommending.recommend(getId(), getFigures(), ticks, Objects.toString(opinion, ""));
        return said.done("recommend.done.true", getFile().number());
    }

    public String decline() {
        recommending.decline(getId(), getFigures(), ticks, opinion);
        return said.done("recommend.done.false", getFile().number());
    }

    public List<RuleTick> getTicks() {
        return ticks;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
