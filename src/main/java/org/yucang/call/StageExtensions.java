package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The working days that notices added to the stages of calls. */
@ApplicationScoped
class StageExtensions {

    @PersistenceContext
    private EntityManager em;

    void add(StageExtension extension) {
        em.persist(extension);
        em.flush();
    }

    List<StageExtension> of(Long callId) {
        return em.createQuery(
                        "select e from StageExtension e where e.callId = :call order by e.id", StageExtension.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
