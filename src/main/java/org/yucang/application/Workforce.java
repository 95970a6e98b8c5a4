package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who works in a warehouse, and whether with a system of the firm's own. */
@Embeddable
public class Workforce {

    @Column(name = "staff_abroad")
    private Integer abroad;

    @Column(name = "staff_local")
    private Integer local;

    @Column(name = "wms_own")
    private Boolean wmsOwn;

    Workforce copy() {
        var copy = new Workforce();
        copy.abroad = abroad;
        copy.local = local;
        copy.wmsOwn = wmsOwn;
        return copy;
    }

    public Integer getAbroad() {
        return abroad;
    }

    public void setAbroad(Integer abroad) {
        this.abroad = abroad;
    }

    public Integer getLocal() {
        return local;
    }

    public void setLocal(Integer local) {
        this.local = local;
    }

    public Boolean getWmsOwn() {
        return wmsOwn;
    }

    public void setWmsOwn(Boolean wmsOwn) {
        this.wmsOwn = wmsOwn;
    }
}
