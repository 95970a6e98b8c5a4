package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.platform.Many;

/** Which applications of a call are settled, and how. */
@ApplicationScoped
public class Settlements {

    @PersistenceContext
    private EntityManager em;

    void add(Settlement settlement) {
        em.persist(settlement);
        em.flush();
    }

    public Optional<Settlement> of(Long applicationId) {
        return Optional.ofNullable(em.find(Settlement.class, applicationId));
    }

    /** Those of many applications. */
    Map<Long, Settlement> of(Collection<Long> applicationIds) {
        return Many.by(
                Settlement::getApplicationId,
                em.createQuery("select s from Settlement s where s.applicationId in :ids", Settlement.class),
                applicationIds);
    }

    public List<Settlement> ofCall(Long callId) {
        return em.createQuery(
                        "select s from Settlement s where s.callId = :call order by s.applicationId", Settlement.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** Whether every submitted application of the call is settled; drafts do not count. */
    boolean everySettled(Long callId) {
        return em.createQuery(
                                "select count(a) from Application a where a.callId = :call and a.number is not null and"
                                        + " not exists (select s from Settlement s where s.applicationId = a.id)",
                                Long.class)
                        .setParameter("call", callId)
                        .getSingleResult()
                == 0;
    }
}
