package org.yucang.enterprise;

import java.io.Serializable;

/** What a firm types to register: who it is, how it is reached, and the account it wants. */
public class Registration implements Serializable {

    private String creditCode;
    private final EnterpriseProfile profile = new EnterpriseProfile();
    private String login;
    private transient String password;
    private boolean consent;

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public EnterpriseProfile getProfile() {
        return profile;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether the firm agrees to its data being kept and used for the evaluation. */
    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
