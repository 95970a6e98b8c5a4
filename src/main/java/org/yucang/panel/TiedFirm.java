package org.yucang.panel;

import java.io.Serializable;

/** A tied firm on the meeting's page, with the place among its equals that is typed for it. */
public class TiedFirm implements Serializable {

    private final Long applicationId;
    private final String name;
    private Integer order;

    TiedFirm(RankedLine line) {
        this.applicationId = line.application().getId();
        this.name = line.firm().getNameZh();
    }

    public Long getApplicationId() {
        return applicationId;
    }

    public String getName() {
        return name;
    }

    public Integer getOrder() {
        return order;
    }

    public void setOrder(Integer order) {
        this.order = order;
    }
}
