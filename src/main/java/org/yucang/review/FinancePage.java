package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The city finance bureau's page: verify what was spent, then agree or object. */
@Named
@ViewScoped
public class FinancePage implements Serializable {

    @Inject
    private ConfirmingFunding confirming;

    @Inject
    private Said said;

    private Long id;
    private ReviewCase file;
    private FigureSheet figures;
    private List<RuleTick> ticks;
    private String act;
    private String opinion;

    public void load() {
        figures = confirming.figures(id);
        ticks = new ArrayList<>(confirming.toConfirm(id));
    }

    /** Before every showing, so that a task somebody else has done meanwhile is shown as done. */
    public void refresh() {
        file = confirming.open(id);
    }

    public String agree() {
        confirming.agree(id, figures, ticks, Objects.toString(opinion, ""));
        return said.done("funding.done.true", file.number());
    }

    public String object() {
        confirming.object(id, figures, ticks, opinion);
        return said.done("funding.done.false", file.number());
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

    /** {@code agree} or {@code object} once the reader has chosen, before it is done. */
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
