package org.yucang.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yucang.person.County;
import org.yucang.person.RecommendingUnit;
import org.yucang.platform.Notices;

/** Registers a firm and leads it to the sign-in. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {

    @Inject
    private Registering registering;

    @Inject
    private Notices notices;

    private final Registration registration = new Registration();
    private String passwordAgain;

    public String register() {
        registering.register(registration);
        notices.done("register.done", registration.getProfile().getNameZh(), registration.getLogin());
        return "/sign-in?faces-redirect=true";
    }

    /** A county of another unit cannot stay chosen. */
    public void unitChosen() {
        registration.getProfile().setCountyCode(null);
    }

    public List<RecommendingUnit> getUnits() {
        return registering.units();
    }

    public List<County> getCounties() {
        return registering.counties(registration.getProfile().getUnitCode());
    }

    public Registration getRegistration() {
        return registration;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
