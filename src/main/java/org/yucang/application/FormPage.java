package org.yucang.application;

import jakarta.inject.Inject;

/** What every page has that shows lines of a draft to be filled in. */
public abstract class FormPage {

    @Inject
    private Filling filling;

    @Inject
    private Submitting submitting;

    @Inject
    private FormLines lines;

    private Long id;
    private Draft draft;
    private Readiness readiness;

    /** Opens the draft and looks through it. */
    void open() {
        draft = filling.draft(id);
        readiness = submitting.readiness(id);
        lines.open(draft, readiness);
    }

    FormLines lines() {
        return lines;
    }

    /** The step that follows on one of the form's pages. */
    FormStep after(String page, String section) {
        return FormStep.after(new FormSteps(draft, readiness).list(), page, section);
    }

    /** This page's own address, at which the person goes on another time. */
    public abstract String getAddress();

    /** The newest entry of the draft, from which on the page asks for news. */
    public long getLast() {
        return lines.last();
    }

    public Draft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
