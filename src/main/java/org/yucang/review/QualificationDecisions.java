package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the province decided on qualifications, the latest version of an application last. */
@ApplicationScoped
class QualificationDecisions {

    @PersistenceContext
    private EntityManager em;

    void add(QualificationDecision decision) {
        em.persist(decision);
    }

    List<QualificationDecision> of(Long applicationId) {
        return em.createQuery(
                        "select d from QualificationDecision d where d.applicationId = :id order by d.versionNumber",
                        QualificationDecision.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    Optional<QualificationDecision> latest(Long applicationId) {
        return of(applicationId).stream().reduce((earlier, later) -> later);
    }
}
