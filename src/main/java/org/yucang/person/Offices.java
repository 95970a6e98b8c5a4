package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yucang.NotFound;

/** All offices of the programme, by key. */
@ApplicationScoped
public class Offices {

    private static final String FOUND = " from Office o where o.kind <> :firm and (lower(o.key) like :text"
            + " or lower(o.nameZh) like :text or lower(o.nameEn) like :text)";

    @PersistenceContext
    private EntityManager em;

    public void add(Office office) {
        em.persist(office);
    }

    public Office get(String key) {
        return find(key).orElseThrow(() -> new NotFound("office", key));
    }

    public Optional<Office> find(String key) {
        return Optional.ofNullable(em.find(Office.class, key));
    }

    public List<Office> of(Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery("select o from Office o where o.key in :keys order by o.key", Office.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** The bureaus of counties and cities, commerce and finance, that review applications. */
    public Stream<Office> reviewing() {
        return em.createQuery("select o from Office o where o.kind in :kinds order by o.key", Office.class)
                .setParameter("kinds", List.of(OfficeKind.COUNTY, OfficeKind.CITY, OfficeKind.FINANCE))
                .getResultStream();
    }

    /** A page of the offices whose key or name holds a text, firms left out, by key. */
    List<Office> page(String text, int first, int count) {
        return sought(em.createQuery("select o" + FOUND + " order by o.key", Office.class), text)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long count(String text) {
        return sought(em.createQuery("select count(o)" + FOUND, Long.class), text)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> sought(TypedQuery<T> query, String text) {
        return query.setParameter("firm", OfficeKind.ENTERPRISE)
                .setParameter("text", "%" + (text == null ? "" : text.trim().toLowerCase(Locale.ROOT)) + "%");
    }
}
