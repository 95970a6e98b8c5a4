package org.yucang.enterprise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Passwords;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Whoever registered a firm opens accounts for colleagues, who then fill in its applications together with him. */
@Stateless
@RolesAllowed(Role.ENTERPRISE)
public class KeepingColleagues {

    @Inject
    private KeepingProfile profile;

    @Inject
    private Registering registering;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public List<Person> all() {
        return people.of(profile.mine().office());
    }

    /** Whether this person is the one who registered the firm: the first of its accounts. */
    public boolean isOwner() {
        return all().stream().mapToLong(Person::getId).min().orElse(0) == user.id();
    }

    public void open(String login, String name, String email, String password) {
        if (!isOwner()) {
            throw new RuleViolation("people.notOwner");
        }
        registering.checkLogin(login);
        EnterpriseRules.email(email);
        var colleague = new Person(login, passwords.hash(login, password), name, clock.now());
        colleague.reachedBy(null, email);
        people.add(colleague, profile.mine().office(), Role.ENTERPRISE);
        audit.record("act.colleagueAdded", "person", colleague.getId(), login);
    }
}
