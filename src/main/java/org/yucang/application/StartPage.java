package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.call.CallSheet;

/** The choice of a category: to begin an application with, or for a draft that has another one. */
@Named
@ViewScoped
public class StartPage implements Serializable {

    @Inject
    private Starting starting;

    @Inject
    private Choosing choosing;

    @Inject
    private Screening screening;

    private Long id;
    private Long callId;
    private final CategoryChoice choice = new CategoryChoice();

    public void load() {
        if (id != null) {
            var application = choosing.application(id);
            callId = application.getCallId();
            if (choice.getCategory() == null) {
                choice.setCategory(application.getCategory());
            }
        }
        getSheet();
    }

    public String go() {
        if (id == null) {
            id = starting.start(callId, choice.getCategory());
        } else {
            choosing.change(id, choice.getCategory());
        }
        if (choice.isTakenOver()) {
            choosing.takeOver(id, choice.read());
        }
        return "/application/tasks?faces-redirect=true&id=" + id;
    }

    /** What the screener says of a category. */
    public Screened screened(String code) {
        return screening.screen(callId, choice.read()).stream()
                .filter(one -> one.category().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public CallSheet getSheet() {
        return choosing.sheet(callId);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public CategoryChoice getChoice() {
        return choice;
    }
}
