package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The province's page: the city's opinions, the conditions to confirm, and whether the applicant qualifies. */
@Named
@ViewScoped
public class QualifyPage implements Serializable {

    @Inject
    private Qualifying qualifying;

    @Inject
    private Said said;

    private Long id;
    private ReviewCase file;
    private FigureSheet figures;
    private List<RuleTick> ticks;
    private final DefectList defects = new DefectList();
    private String act;
    private String reason;

    public void load() {
        figures = qualifying.figures(id);
        ticks = new ArrayList<>(qualifying.toConfirm(id));
    }

    /** Before every showing, so that a task somebody else has done meanwhile is shown as done. */
    public void refresh() {
        file = qualifying.open(id);
    }

    public List<Opinion> getOpinions() {
        return qualifying.opinions(id);
    }

    /** Commerce recommends what finance does not agree to. */
    public boolean isDisputed() {
        return getOpinions().stream().anyMatch(opinion -> !opinion.isAgrees());
    }

    public boolean isMayReturn() {
        return qualifying.mayReturn(id);
    }

    public String qualify() {
        qualifying.qualify(id, figures, ticks);
        return said.done("qualify.done.qualified", file.number());
    }

    public String reject() {
        qualifying.reject(id, reason, ticks);
        return said.done("qualify.done.rejected", file.number());
    }

    public String giveBack() {
        qualifying.giveBack(id, defects.defects());
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

    public List<RuleTick> getTicks() {
        return ticks;
    }

    public DefectList getDefects() {
        return defects;
    }

    public String getAct() {
        return act;
    }

    /** {@code qualify}, {@code reject} or {@code return} once the reader has chosen, before it is done. */
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
