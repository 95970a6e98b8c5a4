package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.person.Person;
import org.yucang.platform.Many;

/** The expert pool. */
@ApplicationScoped
class Experts {

    private static final String FOUND = " from Expert e, Person p where p.id = e.personId"
            + " and (lower(p.name) like :text or lower(e.employer) like :text)";

    private static final String KNOWING =
            " and (e.field = :field or exists (select f from Expert f join f.further k where f = e and k = :field))";

    @PersistenceContext
    private EntityManager em;

    Expert add(Expert expert) {
        em.persist(expert);
        em.flush();
        return expert;
    }

    List<Expert> pool() {
        return whole(em.createQuery("select e from Expert e order by e.personId", Expert.class))
                .getResultList();
    }

    /** These experts by their ids. */
    Map<Long, Expert> all(Collection<Long> personIds) {
        var query = em.createQuery("select e from Expert e where e.personId in :ids", Expert.class);
        return Many.by(Expert::getPersonId, whole(query), personIds);
    }

    Expert get(Long personId) {
        return find(personId).orElseThrow(() -> new NotFound("expert", personId));
    }

    Optional<Expert> find(Long personId) {
        return Optional.ofNullable(em.find(Expert.class, personId));
    }

    /** A page of those who know a field, if one is given, and whose name or employer holds a text. */
    List<Expert> page(ExpertField field, String text, int first, int count) {
        var query = em.createQuery("select e.personId" + found(field) + " order by p.name, p.id", Long.class);
        var ids = sought(query, field, text)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
        var experts = all(ids);
        return ids.stream().map(experts::get).toList();
    }

    int count(ExpertField field, String text) {
        return sought(em.createQuery("select count(e)" + found(field), Long.class), field, text)
                .getSingleResult()
                .intValue();
    }

    /** People of the experts' office who are not in the pool yet. */
    List<Person> outside() {
        return em.createQuery(
                        "select distinct p from Person p, Membership m where m.personId = p.id and m.officeKey = 'experts'"
                                + " and not exists (select e from Expert e where e.personId = p.id) order by p.name, p.id",
                        Person.class)
                .getResultList();
    }

    /** With what each knows, his ties and absences, read for all at once. */
    private static TypedQuery<Expert> whole(TypedQuery<Expert> query) {
        return query.setHint("eclipselink.batch", "e.further")
                .setHint("eclipselink.batch", "e.ties")
                .setHint("eclipselink.batch", "e.absences");
    }

    private static String found(ExpertField field) {
        return field == null ? FOUND : FOUND + KNOWING;
    }

    private static <T> TypedQuery<T> sought(TypedQuery<T> query, ExpertField field, String text) {
        var part = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_]", "");
        if (field != null) {
            query.setParameter("field", field);
        }
        return query.setParameter("text", "%" + part + "%");
    }
}
