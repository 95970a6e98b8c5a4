package org.yucang.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yucang.RuleViolation;
import org.yucang.platform.Notices;

/** The block in which the province orders a check on the spot and records late statistics, on whichever page it stands. */
@Named
@ViewScoped
public class MeasuresPage implements Serializable {

    @Inject
    private TakingMeasures taking;

    @Inject
    private transient Notices notices;

    private String reason;
    private Integer months;
    private String note;

    public boolean open(Long applicationId) {
        return taking.isOpen(applicationId);
    }

    public boolean qualifying(Long applicationId) {
        return taking.isQualifying(applicationId);
    }

    public SiteCheckOrder order(Long applicationId) {
        return taking.order(applicationId).orElse(null);
    }

    /** The rule for which it will be checked without an order; null if there is none. */
    public String rule(Long applicationId) {
        return taking.reason(applicationId)
                .filter(why -> order(applicationId) == null)
                .orElse(null);
    }

    public LateStatistics late(Long applicationId) {
        return taking.lateStatistics(applicationId).orElse(null);
    }

    /** What is wrong is said beside the field, whose form depends on the page. */
    public void orderCheck(Long applicationId, String form) {
        try {
            taking.orderSiteCheck(applicationId, reason);
            reason = null;
        } catch (RuleViolation broken) {
            notices.beside(form + ":checkReason", broken.key(), broken.arguments());
        }
    }

    public void recordLate(Long applicationId, String form) {
        try {
            taking.recordLate(applicationId, months, note);
            months = null;
            note = null;
        } catch (RuleViolation broken) {
            notices.beside(form + ":months", broken.key(), broken.arguments());
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
