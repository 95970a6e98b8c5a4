package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** When the portal could not be used. */
@ApplicationScoped
class Outages {

    private static final int SHOWN = 200;

    @PersistenceContext
    private EntityManager em;

    Outage add(Outage outage) {
        em.persist(outage);
        em.flush();
        return outage;
    }

    /** The latest ones, the newest first. */
    List<Outage> latest() {
        return em.createQuery("select o from Outage o order by o.from desc, o.id desc", Outage.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Those that fell into the window of a call. */
    List<Outage> within(Instant from, Instant until) {
        return em.createQuery(
                        "select o from Outage o where o.from <= :until and o.until >= :from order by o.from",
                        Outage.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
