package org.yucang.panel;

import java.io.Serializable;
import org.yucang.call.Tier;

/** A firm on a department's page: as it was proposed, and what the department says of it. */
public class ConsultedFirm implements Serializable {

    private final Long applicationId;
    private final String name;
    private final String number;
    private final String tierZh;
    private final String tierEn;
    private boolean objection;
    private String reason;

    ConsultedFirm(Long applicationId, String name, String number, Tier tier) {
        this.applicationId = applicationId;
        this.name = name;
        this.number = number;
        this.tierZh = tier.getNameZh();
        this.tierEn = tier.getNameEn();
    }

    /** An objection says why. */
    boolean isUnexplained() {
        return objection && (reason == null || reason.isBlank());
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getName() {
        return name;
    }

    public String getNumber() {
        return number;
    }

    public String tier(boolean chinese) {
        return chinese ? tierZh : tierEn;
    }

    public boolean isObjection() {
        return objection;
    }

    public void setObjection(boolean objection) {
        this.objection = objection;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
