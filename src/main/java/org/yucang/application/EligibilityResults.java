package org.yucang.application;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yucang.platform.Many;

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

    /** What was found at every check of an application, the earliest first. */
    List<KeptFinding> found(Long applicationId) {
        return em.createQuery(
                        "select f from KeptFinding f where f.check.applicationId = :application order by f.id",
                        KeptFinding.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Which of these applications their latest checks say to fail a condition; the unchecked fail none. */
    public Set<Long> failing(Collection<Long> applicationIds) {
        var query = em.createQuery(
                        "select c from EligibilityCheck c where c.id in (select max(l.id)"
                                + " from EligibilityCheck l where l.applicationId in :ids group by l.applicationId)",
                        EligibilityCheck.class)
                .setHint("eclipselink.batch", "c.results");
        return Many.rows(query, applicationIds).stream()
                .filter(check -> !check.isPassed())
                .map(EligibilityCheck::getApplicationId)
                .collect(toSet());
    }

    /** The answers of the latest check, rule by rule. */
    public List<EligibilityResult> of(Long applicationId) {
        return latestOf(applicationId).map(EligibilityCheck::getResults).orElse(List.of());
    }
}
