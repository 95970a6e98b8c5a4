package org.yucang.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.CreditCode;
import org.yucang.RuleViolation;
import org.yucang.person.County;
import org.yucang.person.Office;
import org.yucang.person.OfficeKind;
import org.yucang.person.Offices;
import org.yucang.person.Passwords;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.person.RecommendingUnit;
import org.yucang.person.Role;
import org.yucang.person.Units;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** A firm registers itself, once, and gets an office of its own with its first account. Anybody may try. */
@Stateless
@PermitAll
public class Registering {

    @Inject
    private Enterprises enterprises;

    @Inject
    private Units units;

    @Inject
    private Offices offices;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<RecommendingUnit> units() {
        return units.all();
    }

    public List<County> counties(String unitCode) {
        return unitCode == null ? List.of() : units.countiesOf(unitCode);
    }

    /** Refuses a code that is wrong, is no legal person's, or belongs to a firm that has registered before. */
    public CreditCode checkCreditCode(String typed) {
        var code = EnterpriseRules.creditCode(typed);
        enterprises.find(code.text()).ifPresent(known -> {
            throw new RuleViolation("enterprise.creditCode.registered", known.getNameZh());
        });
        return code;
    }

    /** Refuses a login that is badly formed or taken. */
    public void checkLogin(String typed) {
        EnterpriseRules.login(typed);
        people.find(typed).ifPresent(known -> {
            throw new RuleViolation("enterprise.login.taken", known.getLogin());
        });
    }

    /** Refuses a password that is guessed first. */
    public void checkPassword(String login, String password) {
        Passwords.check(login == null ? "" : login, password);
    }

    public Long register(Registration registration) {
        var code = checkCreditCode(registration.getCreditCode());
        checkLogin(registration.getLogin());
        check(registration);
        var enterprise = new Enterprise(code.text(), registration.getProfile(), clock.now());
        enterprises.add(enterprise);
        openOffice(enterprise, registration);
        audit.record("act.enterpriseRegistered", "enterprise", enterprise.getId(), code, enterprise.getNameZh());
        return enterprise.getId();
    }

    private void check(Registration registration) {
        var profile = registration.getProfile();
        EnterpriseRules.mobile(profile.getContactPerson().getMobile());
        EnterpriseRules.email(profile.getContactPerson().getEmail());
        EnterpriseRules.consent(registration.isConsent());
        var counties = counties(units.get(profile.getUnitCode()).getCode());
        var known = counties.stream().anyMatch(county -> county.getCode().equals(profile.getCountyCode()));
        if (!known && (profile.getCountyCode() != null || !counties.isEmpty())) {
            throw new RuleViolation("enterprise.county.missing");
        }
    }

    private void openOffice(Enterprise enterprise, Registration registration) {
        offices.add(new Office(
                enterprise.office(),
                OfficeKind.ENTERPRISE,
                enterprise.getNameZh(),
                enterprise.nameEnOrZh(),
                enterprise.getUnitCode()));
        var hash = passwords.hash(registration.getLogin(), registration.getPassword());
        var person = new Person(registration.getLogin(), hash, enterprise.getContact(), clock.now());
        person.reachedBy(enterprise.getMobile(), enterprise.getEmail());
        people.add(person, enterprise.office(), Role.ENTERPRISE);
    }
}
