package org.yucang.call;

import java.io.Serializable;
import java.time.Instant;

/** More time as the province types it: a later closing, or more working days for a stage, with notice and reason. */
public class ExtensionTerms implements Serializable {

    private Instant closesAt;
    private Stage stage = Stage.ACCEPTANCE;
    private Integer days;
    private String documentNumber;
    private String reason;

    public Instant getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(Instant closesAt) {
        this.closesAt = closesAt;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
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
