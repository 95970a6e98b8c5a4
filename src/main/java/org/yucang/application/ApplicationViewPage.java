package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An application as it was sent in, for whoever may read it; it prints as the form to be sealed. */
@Named
@RequestScoped
public class ApplicationViewPage {

    @Inject
    private ApplicationViews views;

    private Long id;

    public ApplicationView getView() {
        return views.of(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
