package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yucang.review.Signature;

/** What the departments said, and which departments are asked. */
@ApplicationScoped
class DepartmentOpinions {

    @PersistenceContext
    private EntityManager em;

    /** The offices that are asked, in the order in which they are shown. */
    @SuppressWarnings("unchecked")
    List<String> departments() {
        return em.createNativeQuery("select office_key from consulted_department order by position")
                .getResultList();
    }

    void add(DepartmentOpinion opinion) {
        em.persist(opinion);
        em.flush();
    }

    List<DepartmentOpinion> of(Long callId) {
        return em.createQuery(
                        "select o from DepartmentOpinion o where o.callId = :call order by o.id",
                        DepartmentOpinion.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** When the last department was heard; nothing before. */
    Optional<Instant> heardAt(Long callId) {
        return of(callId).stream()
                .map(DepartmentOpinion::getSignature)
                .map(Signature::getAt)
                .max(Instant::compareTo);
    }
}
