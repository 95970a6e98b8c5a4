package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the counties decided, the latest version of an application last. */
@ApplicationScoped
class Acceptances {

    @PersistenceContext
    private EntityManager em;

    void add(Acceptance acceptance) {
        em.persist(acceptance);
    }

    List<Acceptance> of(Long applicationId) {
        return em.createQuery(
                        "select a from Acceptance a where a.applicationId = :id order by a.versionNumber",
                        Acceptance.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    Optional<Acceptance> latest(Long applicationId) {
        return of(applicationId).stream().reduce((earlier, later) -> later);
    }
}
