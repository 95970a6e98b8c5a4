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
    private String category;
    private String answers;
    private boolean takeOver = true;

    public void load() {
        if (id != null) {
            var application = choosing.application(id);
            callId = application.getCallId();
            category = category == null ? application.getCategory() : category;
        }
        getSheet();
    }

    public String go() {
        if (id == null) {
            id = starting.start(callId, category);
        } else {
            choosing.change(id, category);
        }
        if (takeOver) {
            choosing.takeOver(id, PriorAnswers.read(answers));
        }
        return "/application/tasks?faces-redirect=true&id=" + id;
    }

    /** Whether answers to the screener came along. */
    public boolean isScreened() {
        return !PriorAnswers.read(answers).isEmpty();
    }

    /** What the screener says of a category. */
    public Screened screened(String code) {
        return screening.screen(callId, PriorAnswers.read(answers)).stream()
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

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public boolean isTakeOver() {
        return takeOver;
    }

    public void setTakeOver(boolean takeOver) {
        this.takeOver = takeOver;
    }
}
