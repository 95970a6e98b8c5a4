package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.yucang.enterprise.Enterprises;
import org.yucang.platform.Many;

/** Which applications were taken back; later stages hear of each as it is written down. */
@ApplicationScoped
public class Withdrawals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Telling telling;

    @Inject
    private Event<Withdrawal> heard;

    /** Writes it down and tells the firm and every office that may read the application. */
    @Transactional(TxType.MANDATORY)
    public void add(Application application, String reason, String by, Instant at) {
        var withdrawal = new Withdrawal(application, reason, at, by);
        em.persist(withdrawal);
        em.flush();
        telling.withdrawn(application, enterprises.get(application.getEnterpriseId()), withdrawal);
        heard.fire(withdrawal);
    }

    public Optional<Withdrawal> of(Long applicationId) {
        return Optional.ofNullable(em.find(Withdrawal.class, applicationId));
    }

    /** Those of many applications. */
    public Map<Long, Withdrawal> of(Collection<Long> applicationIds) {
        return Many.by(
                Withdrawal::getApplicationId,
                em.createQuery("select w from Withdrawal w where w.applicationId in :ids", Withdrawal.class),
                applicationIds);
    }
}
