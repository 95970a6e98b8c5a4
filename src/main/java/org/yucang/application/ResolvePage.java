package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.platform.Notices;

/** The choice about a warehouse that two firms declare. */
@Named
@ViewScoped
public class ResolvePage implements Serializable {

    @Inject
    private Resolving resolving;

    @Inject
    private Notices notices;

    private Long id;
    private transient List<ContestView> contests;

    public void load() {
        contests = resolving.open(id);
    }

    public String keep(Long contestId) {
        resolving.keep(id, contestId);
        notices.done("resolve.kept");
        return "/application/resolve?faces-redirect=true&id=" + id;
    }

    public String giveUp(Long contestId) {
        resolving.giveUp(id, contestId);
        notices.done("resolve.givenUp");
        return "/application/track?faces-redirect=true&id=" + id;
    }

    public List<ContestView> getContests() {
        if (contests == null) {
            load();
        }
        return contests;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
