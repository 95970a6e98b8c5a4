package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.application.EligibilityResult;
import org.yucang.application.EligibilityResults;

/**
 * The conditions that bodies have to confirm or decide. Each is confirmed by the body that the rules name, at its own
 * stage; the province sees them all, with what was confirmed before it, and answers for the rest.
 */
@ApplicationScoped
class Conditions {

    /** The bodies as the eligibility table names them. */
    static final String CITY = "city";

    static final String FINANCE = "finance";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EligibilityResults eligibility;

    List<RuleTick> of(Long applicationId, String body) {
        return open(applicationId).stream()
                .filter(result -> body.equals(result.answer().body()))
                .map(result -> new RuleTick(result.answer()))
                .toList();
    }

    /** All of them, ticked where a body has confirmed them already. */
    List<RuleTick> all(Long applicationId) {
        var confirmed = confirmed(applicationId);
        return open(applicationId).stream()
                .map(result -> {
                    var tick = new RuleTick(result.answer());
                    confirmed.stream()
                            .filter(c -> c.getRule().equals(tick.getRule()))
                            .reduce((earlier, later) -> later)
                            .ifPresent(tick::take);
                    return tick;
                })
                .toList();
    }

    void keep(Long applicationId, List<RuleTick> ticks, Signature signature) {
        ticks.stream()
                .filter(RuleTick::isAnswered)
                .forEach(tick -> em.persist(new ConditionConfirmation(applicationId, tick, signature)));
    }

    private List<EligibilityResult> open(Long applicationId) {
        return eligibility.of(applicationId).stream()
                .filter(result -> result.answer().isLeftToOfficials())
                .toList();
    }

    private List<ConditionConfirmation> confirmed(Long applicationId) {
        return em.createQuery(
                        "select c from ConditionConfirmation c where c.applicationId = :id order by c.id",
                        ConditionConfirmation.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
