package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The eligibility checks that were made; the latest one of an application counts, the earlier ones stay. */
@ApplicationScoped
public class EligibilityResults {

    @PersistenceContext
    private EntityManager em;

    void add(EligibilityCheck check) {
        em.persist(check);
    }

    public Optional<EligibilityCheck> latestOf(Long applicationId) {
        return em.createQuery(
                        "select c from EligibilityCheck c where c.applicationId = :application order by c.id desc",
                        EligibilityCheck.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The answers of the latest check, rule by rule. */
    public List<EligibilityResult> of(Long applicationId) {
        return latestOf(applicationId).map(EligibilityCheck::getResults).orElse(List.of());
    }
}
