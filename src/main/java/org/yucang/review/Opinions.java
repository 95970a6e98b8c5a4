package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the cities say of the applications. */
@ApplicationScoped
class Opinions {

    @PersistenceContext
    private EntityManager em;

    void add(Opinion opinion) {
        em.persist(opinion);
    }

    List<Opinion> of(Long applicationId) {
        return em.createQuery("select o from Opinion o where o.applicationId = :id order by o.id", Opinion.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** What an office says now; it may have changed its mind. */
    Optional<Opinion> of(Long applicationId, CheckingBody body) {
        return of(applicationId).stream()
                .filter(opinion -> opinion.getBody() == body)
                .reduce((earlier, later) -> later);
    }
}
