package org.yucang.enterprise;

import jakarta.annotation.PostConstruct;
import jakarta.faces.validator.Validator;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.yucang.person.Units;
import org.yucang.platform.Notices;

/** A firm's own profile, to read and to change. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    @Inject
    private KeepingProfile keeping;

    @Inject
    private Units units;

    @Inject
    private Notices notices;

    private EnterpriseProfile profile;
    private String creditCode;
    private int version;
    private String accountNumber;

    @PostConstruct
    void load() {
        var enterprise = keeping.mine();
        profile = enterprise.profile();
        creditCode = enterprise.getCreditCode();
        version = enterprise.getVersion();
    }

    public String save() {
        profile.getBank().retype(accountNumber);
        keeping.save(profile, version);
        notices.done("profile.saved");
        return "/enterprise/profile?faces-redirect=true";
    }

    /** The account must be in the firm's name as it stands in the same form. */
    public Validator<String> getAccountName() {
        return notices.checking(typed -> EnterpriseRules.accountName(typed, profile.getNameZh()));
    }

    public String getUnit() {
        return units.get(profile.getUnitCode()).name(Faces.getLocale());
    }

    public String getCounty() {
        return profile.getCountyCode() == null
                ? ""
                : units.county(profile.getCountyCode()).name(Faces.getLocale());
    }

    /** The account number as typed anew; the one that is kept is never shown in full. */
    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    public EnterpriseProfile getProfile() {
        return profile;
    }

    public String getCreditCode() {
        return creditCode;
    }
}
