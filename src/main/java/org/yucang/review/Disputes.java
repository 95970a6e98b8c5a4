package org.yucang.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.yucang.platform.Many;

/** Where commerce and finance of a city disagree about an application, and how that was settled. */
@ApplicationScoped
public class Disputes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Opinions opinions;

    void add(DisputeSettlement settlement) {
        em.persist(settlement);
        em.flush();
    }

    /** Whether commerce recommends, as things stand, what finance does not agree to. */
    public boolean stands(Long applicationId) {
        return agrees(applicationId, CheckingBody.COMMERCE).orElse(false)
                && !agrees(applicationId, CheckingBody.FINANCE).orElse(true);
    }

    /** Whether it went up as a disputed recommendation, which is told wherever it is shown. */
    public boolean isSentUp(Long applicationId) {
        return settlement(applicationId).filter(DisputeSettlement::isSentUp).isPresent();
    }

    /** Which of these applications went up as disputed. */
    public Set<Long> sentUp(Collection<Long> applicationIds) {
        var query = em.createQuery(
                "select s from DisputeSettlement s where s.applicationId in :ids", DisputeSettlement.class);
        return Many.rows(query, applicationIds).stream()
                .filter(DisputeSettlement::isSentUp)
                .map(DisputeSettlement::getApplicationId)
                .collect(toSet());
    }

    Optional<DisputeSettlement> settlement(Long applicationId) {
        return em.createQuery("select s from DisputeSettlement s where s.applicationId = :id", DisputeSettlement.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    private Optional<Boolean> agrees(Long applicationId, CheckingBody body) {
        return opinions.of(applicationId, body).map(Opinion::isAgrees);
    }
}
