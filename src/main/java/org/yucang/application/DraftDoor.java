package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Leads away from the pages of a draft once it is submitted or its time is over: to where the application stands. */
@Named
@RequestScoped
public class DraftDoor {

    @Inject
    private Filling filling;

    public String enter(Long applicationId) {
        return filling.isOpen(applicationId) ? null : "/application/track?faces-redirect=true&id=" + applicationId;
    }
}
