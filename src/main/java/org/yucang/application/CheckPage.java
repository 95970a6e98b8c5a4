package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.platform.Notices;

/** The last look before submitting: every condition, everything that is missing, and what will be true afterwards. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    @Inject
    private Filling filling;

    @Inject
    private Submitting submitting;

    @Inject
    private Notices notices;

    private Long id;
    private transient Draft draft;
    private transient Readiness readiness;
    private transient Reported reported;
    private transient List<Finding> earlier;
    private transient OwnClosing closing;

    public void load() {
        draft = filling.draft(id);
        readiness = submitting.readiness(id);
        reported = submitting.reported(id);
        earlier = submitting.earlier(id);
        closing = filling.closing(id);
    }

    public String submit() {
        var number = submitting.submit(id);
        notices.done("check.submitted", number);
        return "/application/track?faces-redirect=true&id=" + id;
    }

    public OwnClosing getClosing() {
        return closing;
    }

    public Draft getDraft() {
        return draft;
    }

    public Readiness getReadiness() {
        return readiness;
    }

    public Reported getReported() {
        return reported;
    }

    public List<Finding> getEarlier() {
        return earlier;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
