package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The city finance bureau's page: verify what was spent, then agree or object. */
@Named
@ViewScoped
public class FinancePage extends ReviewPage {

    @Inject
    private ConfirmingFunding confirming;

    @Inject
    private Said said;

    private List<RuleTick> ticks;
    private String opinion;

    @Override
    ReviewCase open() {
        return confirming.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return confirming.figures(getId());
    }

    @Override
    public void load() {
        super.load();
        ticks = new ArrayList<>(confirming.toConfirm(getId()));
    }

    public String agree() {
        confirming.agree(getId(), getFigures(), ticks, Objects.toString(opinion, ""));
        return said.done("funding.done.true", getFile().number());
    }

    public String object() {
        confirming.object(getId(), getFigures(), ticks, opinion);
        return said.done("funding.done.false", getFile().number());
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
