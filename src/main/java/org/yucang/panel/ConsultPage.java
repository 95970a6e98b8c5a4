package org.yucang.panel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yucang.call.Call;
import org.yucang.platform.Notices;

/** A department's page: the list as proposed, and room to object to a firm. */
@Named
@ViewScoped
public class ConsultPage implements Serializable {

    @Inject
    private Consulting consulting;

    @Inject
    private transient Notices notices;

    private Long callId;
    private List<ConsultedFirm> firms;
    private transient Call call;
    private transient Consultation.Heard said;

    public void load() {
        call = consulting.call(callId);
        said = consulting.said(callId);
        if (firms == null) {
            firms = new ArrayList<>(consulting.firms(callId));
        }
    }

    public String send() {
        for (var i = 0; i < firms.size(); i++) {
            if (firms.get(i).isUnexplained()) {
                notices.beside(
                        "consult:firms:" + i + ":reason",
                        "consult.unexplained",
                        firms.get(i).getName());
                return null;
            }
        }
        consulting.answer(callId, firms);
        notices.done("consult.done");
        return "/desk/home?faces-redirect=true";
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public List<ConsultedFirm> getFirms() {
        return firms;
    }

    public Call getCall() {
        return call;
    }

    public Consultation.Heard getSaid() {
        return said;
    }
}
