package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Which applications were taken back; later stages hear of each as it is written down. */
@ApplicationScoped
public class Withdrawals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Event<Withdrawal> heard;

    @Transactional(TxType.MANDATORY)
    public void add(Withdrawal withdrawal) {
        em.persist(withdrawal);
        em.flush();
        heard.fire(withdrawal);
    }

    public Optional<Withdrawal> of(Long applicationId) {
        return Optional.ofNullable(em.find(Withdrawal.class, applicationId));
    }
}
