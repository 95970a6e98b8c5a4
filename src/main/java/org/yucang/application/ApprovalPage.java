package org.yucang.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.platform.Notices;

/** What passes between the two people of a firm, on each page from which a version is submitted. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    @Inject
    private HandingOver handing;

    @Inject
    private Notices notices;

    private String reason;
    private transient Approval approval;

    public Approval of(Long applicationId) {
        if (approval == null) {
            approval = handing.approval(applicationId);
        }
        return approval;
    }

    public void handOver(Long applicationId) {
        handing.handOver(applicationId);
        done("submission.handedOver");
    }

    public void giveBack(Long applicationId) {
        handing.giveBack(applicationId, reason);
        reason = null;
        done("submission.givenBack");
    }

    private void done(String key) {
        approval = null;
        notices.done(key);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
