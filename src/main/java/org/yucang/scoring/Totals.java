package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the applications reached; of each the latest total counts. */
@ApplicationScoped
public class Totals {

    @PersistenceContext
    private EntityManager em;

    void add(Total total) {
        em.persist(total);
        em.flush();
    }

    /** The total that counts of every scored application of a call, with its criteria. */
    public List<Total> latestOf(Long callId) {
        return em.createQuery(
                        "select t from Total t where t.callId = :call and t.id ="
                                + " (select max(l.id) from Total l where l.applicationId = t.applicationId)"
                                + " order by t.applicationId",
                        Total.class)
                .setParameter("call", callId)
                .setHint("eclipselink.batch", "t.criteria")
                .getResultList();
    }

    public Optional<Total> latest(Long applicationId) {
        return em.createQuery("select t from Total t where t.applicationId = :id order by t.id desc", Total.class)
                .setParameter("id", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
