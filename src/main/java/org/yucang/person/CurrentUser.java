package org.yucang.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yucang.platform.Actor;
import org.yucang.platform.Actors;

/** Whoever is acting in this request: the person signed in, or, in timers and at start-up, the system itself. */
@Named
@RequestScoped
public class CurrentUser implements Actors {

    private static final String ENTERPRISE_OFFICE = "enterprise:";

    @Inject
    private SecurityContext security;

    @Inject
    private People people;

    @Inject
    private Offices offices;

    private Person person;
    private List<Membership> memberships = List.of();

    public boolean isSignedIn() {
        return person().isPresent();
    }

    /** The person's id; null for the system. */
    public Long id() {
        return person().map(Person::getId).orElse(null);
    }

    public String name() {
        return current().name();
    }

    public Set<String> officeKeys() {
        return memberships().stream().map(Membership::getOfficeKey).collect(Collectors.toSet());
    }

    /** Where a person's messages arrive: at his offices, and at his own address. */
    public Set<String> mailboxes() {
        return id() == null
                ? Set.of()
                : Stream.concat(officeKeys().stream(), Stream.of(new Mailbox(id()).address()))
                        .collect(Collectors.toSet());
    }

    public List<Office> offices() {
        return offices.of(officeKeys());
    }

    public boolean has(String role) {
        return memberships().stream().anyMatch(m -> m.getRole().equals(role));
    }

    /** The firm for which this person acts, if for any. */
    public Optional<Long> enterpriseId() {
        return officeKeys().stream()
                .filter(key -> key.startsWith(ENTERPRISE_OFFICE))
                .map(key -> Long.valueOf(key.substring(ENTERPRISE_OFFICE.length())))
                .findFirst();
    }

    @Override
    public Actor current() {
        return person().map(p -> new Actor(p.getId(), p.getName())).orElse(Actor.SYSTEM);
    }

    private List<Membership> memberships() {
        person();
        return memberships;
    }

    /** Read once a request; not remembered while nobody is signed in, since a sign-in may come in the same request. */
    private Optional<Person> person() {
        if (person == null) {
            var principal = security.getCallerPrincipal();
            person = principal == null ? null : people.find(principal.getName()).orElse(null);
            memberships = person == null ? List.of() : people.membershipsOf(person.getId());
        }
        return Optional.ofNullable(person);
    }
}
