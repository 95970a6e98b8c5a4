package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The notices that corrected the tables of published calls. */
@ApplicationScoped
class RuleCorrections {

    @PersistenceContext
    private EntityManager em;

    void add(RuleCorrection correction) {
        em.persist(correction);
        em.flush();
    }

    /** The corrections of a call, the newest first. */
    List<RuleCorrection> of(Long callId) {
        return em.createQuery(
                        "select c from RuleCorrection c where c.callId = :call order by c.edition desc",
                        RuleCorrection.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
