package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.platform.Notices;

/** Offers what the last application said. */
@Named
@ViewScoped
public class PrefillPage implements Serializable {

    @Inject
    private Prefilling prefilling;

    @Inject
    private Notices notices;

    private Long id;
    private String source = "";

    public void load() {
        source = prefilling.source(id).orElse("");
    }

    public String fill() {
        prefilling.fill(id);
        notices.done("prefill.done");
        return "/application/tasks?faces-redirect=true&id=" + id;
    }

    /** The number of the last application; empty if there is none. */
    public String getSource() {
        return source;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
