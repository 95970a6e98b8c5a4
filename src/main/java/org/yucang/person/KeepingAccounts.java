package org.yucang.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.yucang.RuleViolation;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** The administrator opens accounts for the people of an office and gives a new password to whoever has lost his. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class KeepingAccounts {

    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9._-]{2,60}");

    @Inject
    private People people;

    @Inject
    private Offices offices;

    @Inject
    private Passwords passwords;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    /** A page of the offices whose name or key holds a text, firms left out. */
    public List<Office> offices(String sought, int first, int count) {
        return offices.page(sought, first, count);
    }

    public long count(String sought) {
        return offices.count(sought);
    }

    public Office office(String key) {
        return offices.get(key);
    }

    public List<Person> people(String officeKey) {
        return people.of(officeKey);
    }

    /** Refused with {@code accounts.taken} where the login is in use; a firm opens its account itself. */
    public void open(String officeKey, String login, String name, String password) {
        var office = offices.get(officeKey);
        if (office.getKind() == OfficeKind.ENTERPRISE) {
            throw new RuleViolation("accounts.firm");
        }
        if (!LOGIN.matcher(login).matches()) {
            throw new RuleViolation("accounts.form");
        }
        if (people.find(login).isPresent()) {
            throw new RuleViolation("accounts.taken", login);
        }
        var person = new Person(login, passwords.hash(login, password), name, clock.now());
        people.add(person, officeKey, office.getKind().role());
        audit.record("act.accountOpened", "person", person.getId(), login, officeKey);
    }

    public void renewPassword(Long personId, String password) {
        var person = people.get(personId);
        person.changePassword(passwords.hash(person.getLogin(), password));
        audit.record("act.passwordRenewed", "person", personId, person.getLogin());
    }
}
