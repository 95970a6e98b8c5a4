package org.yucang.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.platform.Notices;

/** The editions of a published call's tables with what each changed; the province begins, edits and publishes the next one. */
@Named
@ViewScoped
public class CorrectRulesPage implements Serializable {

    @Inject
    private ReadingCalls reading;

    @Inject
    private CorrectingRules correcting;

    @Inject
    private Notices notices;

    private Long id;
    private transient Call call;
    private transient List<RulesEdition> editions;
    private String documentNumber;
    private String reason;

    public void load() {
        call = reading.get(id);
        editions = correcting.editions(id);
    }

    public String begin() {
        correcting.begin(id);
        return again();
    }

    public String publish() {
        correcting.publish(id, documentNumber, reason);
        notices.done("call.correction.published", documentNumber);
        return again();
    }

    private String again() {
        return "/call/correct-rules?faces-redirect=true&id=" + id;
    }

    public boolean isBegun() {
        return correcting.isBegun(id);
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public Call getCall() {
        return call;
    }

    public List<RulesEdition> getEditions() {
        return editions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
