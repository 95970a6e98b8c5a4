package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The expert pool. */
@ApplicationScoped
class Experts {

    @PersistenceContext
    private EntityManager em;

    List<Expert> pool() {
        return em.createQuery("select e from Expert e order by e.personId", Expert.class)
                .getResultList();
    }

    Expert get(Long personId) {
        return em.find(Expert.class, personId);
    }

    List<Expert> among(Collection<Long> personIds) {
        return em.createQuery("select e from Expert e where e.personId in :ids order by e.personId", Expert.class)
                .setParameter("ids", personIds)
                .getResultList();
    }
}
