package org.yucang.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.platform.Notices;

/** Writes a draft: a new one, one after the model of a former call, or one that is there. */
@Named
@ViewScoped
public class CallEditPage implements Serializable {

    @Inject
    private Drafting drafting;

    @Inject
    private Categories categories;

    @Inject
    private Notices notices;

    private Long id;
    private Long like;
    private CallDraft draft;

    /** Opens what is to be written; a published call can only be read, and its reader is told so. */
    public String load() {
        if (id == null) {
            draft = like == null ? drafting.fresh() : drafting.like(like);
            return null;
        }
        try {
            draft = drafting.open(id);
            return null;
        } catch (RuleViolation published) {
            notices.done(published.key(), published.arguments());
            return "/call/view?faces-redirect=true&id=" + id;
        }
    }

    public String save() {
        var saved = drafting.save(draft);
        notices.done("call.saved", draft.getTerms().getNumber());
        return "/call/view?faces-redirect=true&id=" + saved;
    }

    public List<Category> getKinds() {
        return categories.all();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getLike() {
        return like;
    }

    public void setLike(Long like) {
        this.like = like;
    }

    public CallDraft getDraft() {
        return draft;
    }
}
