package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.platform.Many;

/** Everyone who has an account, with what each may do and where. */
@ApplicationScoped
public class People {

    @PersistenceContext
    private EntityManager em;

    /** Opens an account, and the first membership with it; an account without one can do nothing. */
    public Person add(Person person, String officeKey, String role) {
        em.persist(person);
        em.flush();
        em.persist(new Membership(person.getId(), officeKey, role));
        return person;
    }

    public Person get(Long id) {
        var person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person", id);
        }
        return person;
    }

    /** These people by their ids. */
    public Map<Long, Person> all(Collection<Long> ids) {
        return Many.by(Person::getId, em.createQuery("select p from Person p where p.id in :ids", Person.class), ids);
    }

    public Optional<Person> find(String login) {
        return em.createQuery("select p from Person p where p.login = :login", Person.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    public List<Membership> membershipsOf(Long personId) {
        return em.createQuery("select m from Membership m where m.personId = :id order by m.id", Membership.class)
                .setParameter("id", personId)
                .getResultList();
    }

    /** The people of an office, by name. */
    public List<Person> of(String officeKey) {
        return em.createQuery(
                        "select distinct p from Person p, Membership m"
                                + " where m.personId = p.id and m.officeKey = :office order by p.name, p.id",
                        Person.class)
                .setParameter("office", officeKey)
                .getResultList();
    }

    /** Whoever reads what is sent to an address: the people of an office, or one person at his own. */
    public List<Person> readers(String address) {
        return Mailbox.owner(address).map(id -> List.of(get(id))).orElseGet(() -> of(address));
    }

    List<DemonstrationAccount> accounts(Collection<String> logins) {
        return em.createQuery(
                        "select new org.yucang.person.DemonstrationAccount(p.login, p.name, o.nameZh, o.nameEn)"
                                + " from Person p, Membership m, Office o"
                                + " where m.personId = p.id and o.key = m.officeKey and p.login in :logins",
                        DemonstrationAccount.class)
                .setParameter("logins", logins)
                .getResultList();
    }
}
