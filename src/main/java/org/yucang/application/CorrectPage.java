package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.yucang.platform.Notices;

/** The answer to a return: each defect with the way to its place, what has been changed so far, and sending it in again. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {

    @Inject
    private Correcting correcting;

    @Inject
    private Notices notices;

    private Long id;
    private transient Draft draft;
    private transient Readiness readiness;
    private transient Set<String> changes;

    public void load() {
        draft = correcting.draft(id);
        readiness = correcting.readiness(draft);
        changes = correcting.changes(draft);
    }

    /** The page on which the listed place is changed. */
    public String link(CorrectionItem item) {
        return Places.link(id, item.getTarget());
    }

    public boolean isChanged(CorrectionItem item) {
        return changes.stream().anyMatch(key -> key.equals(item.getTarget()) || key.startsWith(item.getTarget() + "."));
    }

    public String resubmit() {
        correcting.resubmit(id);
        notices.done("correct.submitted");
        return "/application/track?faces-redirect=true&id=" + id;
    }

    public LocalDate getDueOn() {
        return correcting.dueOn(draft);
    }

    public Correction getCorrection() {
        return draft.correction().orElseThrow();
    }

    public Draft getDraft() {
        return draft;
    }

    public Readiness getReadiness() {
        return readiness;
    }

    public Set<String> getChanges() {
        return changes;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
