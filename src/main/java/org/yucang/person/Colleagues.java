package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.NotFound;

/** The other people of the offices to which whoever acts belongs; for a single one of another office there is none. */
@ApplicationScoped
public class Colleagues {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    public List<Person> mine() {
        var offices = user.officeKeys();
        return offices.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p from Person p, Membership m where m.personId = p.id"
                                        + " and m.officeKey in :offices and p.id <> :me order by p.name, p.id",
                                Person.class)
                        .setParameter("offices", offices)
                        .setParameter("me", user.id())
                        .getResultList();
    }

    public Person one(Long personId) {
        return mine().stream()
                .filter(person -> person.getId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague", personId));
    }
}
