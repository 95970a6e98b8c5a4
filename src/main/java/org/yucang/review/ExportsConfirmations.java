package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What customs confirmed. */
@ApplicationScoped
class ExportsConfirmations {

    @PersistenceContext
    private EntityManager em;

    void add(ExportsConfirmation confirmation) {
        em.persist(confirmation);
    }

    Optional<ExportsConfirmation> of(Long applicationId) {
        return em.createQuery(
                        "select c from ExportsConfirmation c where c.applicationId = :id", ExportsConfirmation.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }
}
