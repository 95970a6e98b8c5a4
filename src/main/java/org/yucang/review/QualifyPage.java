package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The province's page: the city's opinions, the conditions to confirm, and whether the applicant qualifies. */
@Named
@ViewScoped
public class QualifyPage extends ReviewPage {

    @Inject
    private Qualifying qualifying;

    @Inject
    private Said said;

    private List<RuleTick> ticks;
    private final DefectList defects = new DefectList();
    private String reason;

    @Override
    ReviewCase open() {
        return qualifying.open(getId());
    }

    @Override
    FigureSheet sheet() {
        return qualifying.figures(getId());
    }

    @Override
    public void load() {
        super.load();
        ticks = new ArrayList<>(qualifying.toConfirm(getId()));
    }

    public boolean isMayReturn() {
        return qualifying.mayReturn(getId());
    }

    public String qualify() {
        qualifying.qualify(getId(), getFigures(), ticks);
        return said.done("qualify.done.qualified", getFile().number());
    }

    public String reject() {
        qualifying.reject(getId(), reason, ticks);
        return said.done("qualify.done.rejected", getFile().number());
    }

    public String giveBack() {
        qualifying.giveBack(getId(), defects.defects());
        return said.done("accept.done.returned", getFile().number());
    }

    public List<RuleTick> getTicks() {
        return ticks;
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
