package org.yucang.publicity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Notices;

/** The list to be posted, with the number of its notice and the days it will be shown. */
@Named
@ViewScoped
public class PublishPage implements Serializable {

    @Inject
    private PublishingList publishing;

    @Inject
    private transient Notices notices;

    private Long callId;
    private String number;
    private transient Call call;
    private transient List<ListedFirm> list;
    private transient List<LocalDate> days;

    public void load() {
        call = publishing.call(callId);
        list = publishing.list(callId);
        days = publishing.firstAndLastDay(callId);
    }

    public String publish() {
        publishing.publish(callId, number);
        notices.done("publicity.published");
        return "/desk/home?faces-redirect=true";
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Call getCall() {
        return call;
    }

    public List<ListedFirm> getList() {
        return list;
    }

    public LocalDate getFirstDay() {
        return days.get(0);
    }

    public LocalDate getLastDay() {
        return days.get(1);
    }
}
