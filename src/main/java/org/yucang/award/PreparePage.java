package org.yucang.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.platform.Notices;

/** An award to be prepared for release. */
@Named
@ViewScoped
public class PreparePage implements Serializable {

    @Inject
    private Preparing preparing;

    @Inject
    private transient Notices notices;

    private Long awardId;
    private String documentNumber;
    private transient AwardCase award;

    public void load() {
        award = preparing.award(awardId);
    }

    public String prepare() {
        preparing.prepare(awardId, documentNumber);
        notices.done("award.prepared");
        return "/desk/home?faces-redirect=true";
    }

    public Long getAwardId() {
        return awardId;
    }

    public void setAwardId(Long awardId) {
        this.awardId = awardId;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public AwardCase getAward() {
        return award;
    }
}
