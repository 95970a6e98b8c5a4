package org.yucang.call;

import java.io.Serializable;

/** The limit of a stage in working days, as the province types it. */
public class LimitTerms implements Serializable {

    private final Stage stage;
    private Integer days;

    LimitTerms(Stage stage, Integer days) {
        this.stage = stage;
        this.days = days;
    }

    public Stage getStage() {
        return stage;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
