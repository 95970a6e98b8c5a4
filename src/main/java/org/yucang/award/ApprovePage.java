package org.yucang.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.platform.Notices;

/** A prepared payment before the second person. */
@Named
@ViewScoped
public class ApprovePage implements Serializable {

    @Inject
    private Approving approving;

    @Inject
    private transient Notices notices;

    private Long awardId;
    private String reason;
    private transient AwardCase award;

    public void load() {
        award = approving.award(awardId);
    }

    public String approve() {
        approving.approve(awardId);
        return done("award.approved");
    }

    public String sendBack() {
        approving.sendBack(awardId, reason);
        return done("award.sentBack");
    }

    private String done(String key) {
        notices.done(key);
        return "/desk/home?faces-redirect=true";
    }

    /** Whether the reader prepared it and must leave it to another. */
    public boolean isOwn() {
        return approving.isOwn(awardId);
    }

    public Long getAwardId() {
        return awardId;
    }

    public void setAwardId(Long awardId) {
        this.awardId = awardId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public AwardCase getAward() {
        return award;
    }
}
