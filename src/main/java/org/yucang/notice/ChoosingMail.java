package org.yucang.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.People;
import org.yucang.person.Person;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;

/** Everyone says himself to which address he wants mail, how often, and in which language. */
@Stateless
@RolesAllowed({
    Role.ENTERPRISE,
    Role.COUNTY,
    Role.CITY,
    Role.CITY_FINANCE,
    Role.PROVINCE,
    Role.CUSTOMS,
    Role.EXPERT,
    Role.FINANCE,
    Role.DEPARTMENT,
    Role.ADMIN
})
public class ChoosingMail {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    @Inject
    private MailChoices choices;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public Person reader() {
        return people.get(user.id());
    }

    public MailChoice current() {
        return choices.of(user.id());
    }

    /** Refused where mail is wanted and the address cannot be one. */
    public void choose(String address, Rhythm rhythm, String language) {
        var known = address == null || address.isBlank() ? null : address.strip();
        if (known == null ? rhythm != Rhythm.NONE : !ADDRESS.matcher(known).matches()) {
            throw new RuleViolation("mail.address");
        }
        var person = people.get(user.id());
        person.reachedBy(person.getMobile(), known);
        choices.add(new MailChoice(user.id(), rhythm, language, clock.now()));
        audit.record("act.mailChosen", "person", user.id(), rhythm, language);
    }
}
