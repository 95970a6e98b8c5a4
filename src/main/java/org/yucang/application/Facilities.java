package org.yucang.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a warehouse offers and runs on: its services, its systems, its safety. */
@Embeddable
public class Facilities {

    private String services;

    @Column(name = "wms_name")
    private String wmsName;

    private String platforms;

    @Column(name = "single_window")
    private Boolean singleWindow;

    @Column(name = "fire_safety")
    private Boolean fireSafety;

    private Boolean insurance;

    Facilities copy() {
        var copy = new Facilities();
        copy.services = services;
        copy.wmsName = wmsName;
        copy.platforms = platforms;
        copy.singleWindow = singleWindow;
        copy.fireSafety = fireSafety;
        copy.insurance = insurance;
        return copy;
    }

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public String getWmsName() {
        return wmsName;
    }

    public void setWmsName(String wmsName) {
        this.wmsName = wmsName;
    }

    public String getPlatforms() {
        return platforms;
    }

    public void setPlatforms(String platforms) {
        this.platforms = platforms;
    }

    public Boolean getSingleWindow() {
        return singleWindow;
    }

    public void setSingleWindow(Boolean singleWindow) {
        this.singleWindow = singleWindow;
    }

    public Boolean getFireSafety() {
        return fireSafety;
    }

    public void setFireSafety(Boolean fireSafety) {
        this.fireSafety = fireSafety;
    }

    public Boolean getInsurance() {
        return insurance;
    }

    public void setInsurance(Boolean insurance) {
        this.insurance = insurance;
    }
}
