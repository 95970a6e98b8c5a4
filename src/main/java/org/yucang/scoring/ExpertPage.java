package org.yucang.scoring;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.person.RecommendingUnit;
import org.yucang.person.Role;
import org.yucang.platform.Notices;

/** One expert: what he knows, when he is away, to whom he is tied; his own page, and the province's about him. */
@Named
@ViewScoped
public class ExpertPage implements Serializable {

    @Inject
    private KeepingExpert keeping;

    @Inject
    private KeepingPool pool;

    @Inject
    private CurrentUser user;

    @Inject
    private transient Notices notices;

    private Long id;
    private ExpertSheet sheet;
    private transient Expert expert;

    public void load() {
        if (isOfficial() && sheet == null) {
            sheet = pool.open(id);
        }
        expert = isFresh() ? null : keeping.expert(id);
    }

    /** Whether he is still to be entered in the pool. */
    public boolean isFresh() {
        return isOfficial() && sheet.getEmployer() == null;
    }

    public boolean isOfficial() {
        return user.has(Role.PROVINCE);
    }

    public String save() {
        var left = pool.save(sheet);
        notices.done(left == 0 ? "expert.saved" : "expert.savedConflict", left);
        return "/scoring/expert?faces-redirect=true&id=" + id;
    }

    public String getName() {
        return isOfficial() ? pool.name(id) : user.name();
    }

    public List<OwnSeat> getSeats() {
        return keeping.seats(id);
    }

    public List<RecommendingUnit> getUnits() {
        return pool.units();
    }

    public ExpertField[] getFields() {
        return ExpertField.values();
    }

    public Expert getExpert() {
        return expert;
    }

    public ExpertSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
