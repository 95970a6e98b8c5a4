package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.yucang.platform.Actors;
import org.yucang.platform.ProgrammeClock;

/** How applications ended, written by whichever stage ends one, before the model comes to settle it. */
@ApplicationScoped
public class Outcomes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Actors actors;

    /** Writes down that the application ends so ({@link Outcome} names the ways), with the reason if there is one. */
    @Transactional(TxType.MANDATORY)
    public void record(Long applicationId, String outcome, String reason) {
        em.persist(new Outcome(
                applicationId, outcome, reason, clock.now(), actors.current().name()));
    }

    public Optional<Outcome> latestOf(Long applicationId) {
        return em.createQuery(
                        "select o from Outcome o where o.applicationId = :application order by o.id desc",
                        Outcome.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
