package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yucang.platform.Notices;
import org.yucang.platform.ProgrammeClock;

/** The rules of a firm's entries as its pages check them, each beside its own field. */
@Named
@ApplicationScoped
public class EnterpriseChecks {

    @Inject
    private Registering registering;

    @Inject
    private Notices notices;

    @Inject
    private ProgrammeClock clock;

    public Validator<String> getCreditCode() {
        return notices.checking(registering::checkCreditCode);
    }

    public Validator<String> getLogin() {
        return notices.checking(registering::checkLogin);
    }

    public Validator<String> getMobile() {
        return notices.checking(EnterpriseRules::mobile);
    }

    public Validator<String> getTelephone() {
        return notices.checking(EnterpriseRules::telephone);
    }

    public Validator<String> getEmail() {
        return notices.checking(EnterpriseRules::email);
    }

    public Validator<String> getCustomsCode() {
        return notices.checking(EnterpriseRules::customsCode);
    }

    public Validator<String> getWebsite() {
        return notices.checking(EnterpriseRules::website);
    }

    public Validator<String> getLineNumber() {
        return notices.checking(EnterpriseRules::lineNumber);
    }

    public Validator<String> getAccountNumber() {
        return notices.checking(EnterpriseRules::accountNumber);
    }

    public Validator<LocalDate> getPast() {
        return notices.checking(day -> EnterpriseRules.notAfter(day, clock.today()));
    }

    public Validator<BigDecimal> getArea() {
        return notices.checking(EnterpriseRules::area);
    }

    /** Beside the password, by the login that stands in the same form. */
    public Validator<String> getPassword() {
        return (context, component, typed) -> {
            var login = (UIInput) component.findComponent("login");
            notices.<String>checking(password -> registering.checkPassword((String) login.getValue(), password))
                    .validate(context, component, typed);
        };
    }

    public Validator<Boolean> getConsent() {
        return notices.checking(EnterpriseRules::consent);
    }
}
