package org.yucang.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Notices;
import org.yucang.publicity.ListedFirm;

/** The firms to be recognised, with the document that does it. */
@Named
@ViewScoped
public class RecognisePage implements Serializable {

    @Inject
    private Recognising recognising;

    @Inject
    private transient Notices notices;

    private Long callId;
    private String documentNumber;
    private LocalDate issuedOn;
    private transient Call call;
    private transient List<ListedFirm> standing;

    public void load() {
        call = recognising.call(callId);
        standing = recognising.standing(callId);
    }

    public String recognise() {
        recognising.recognise(callId, documentNumber, issuedOn);
        notices.done("award.recognised");
        return "/desk/home?faces-redirect=true";
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public Call getCall() {
        return call;
    }

    public List<ListedFirm> getStanding() {
        return standing;
    }
}
