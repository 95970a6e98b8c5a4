package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** The list of firms served, twenty at a time. */
@Named
@ViewScoped
public class ServedPage implements Serializable {

    private static final int ROWS = 20;

    @Inject
    private Listing listing;

    @Inject
    private Submitting submitting;

    private Long id;
    private int first;

    public List<ServedFirm> getFirms() {
        return listing.page(id, first, ROWS);
    }

    public ServedCount getCounted() {
        return listing.count(id);
    }

    /** The names of the firms that belong to the applicant itself. */
    public String getOwn() {
        return getCounted().own().stream().map(ServedFirm::getName).collect(Collectors.joining("、"));
    }

    public String add() {
        return "/application/served-firm?faces-redirect=true&id=" + id + "&row=" + listing.add(id);
    }

    public void remove(int position) {
        listing.remove(id, position);
    }

    public boolean isOpen() {
        return getDraft().isOpen("field.served");
    }

    public FormStep getNext() {
        return FormStep.after(new FormSteps(getDraft(), submitting.readiness(id)).list(), "served", null);
    }

    public boolean isMore() {
        return first + ROWS < getCounted().listed();
    }

    public int getFollowing() {
        return first + ROWS;
    }

    public int getPreceding() {
        return Math.max(0, first - ROWS);
    }

    public Draft getDraft() {
        return listing.draft(id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
