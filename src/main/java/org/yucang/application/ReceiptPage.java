package org.yucang.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yucang.platform.Times;

/** The receipt of one submitted version. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private Printing printing;

    private Long id;
    private int number;
    private ApplicationView view;

    public void load() {
        view = printing.received(id, number);
    }

    /** When it came in, to the second. */
    public String getAt() {
        return Times.exact(view.version().getSubmittedAt());
    }

    public ApplicationView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
