package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What was prepared, approved and paid of each award; of preparations the latest counts. */
@ApplicationScoped
public class Payments {

    @PersistenceContext
    private EntityManager em;

    void add(PaymentPreparation preparation) {
        em.persist(preparation);
        em.flush();
    }

    void add(PaymentApproval approval) {
        em.persist(approval);
        em.flush();
    }

    void add(Payment payment) {
        em.persist(payment);
        em.flush();
    }

    public Optional<PaymentPreparation> preparationOf(Long awardId) {
        return latest(
                "select p from PaymentPreparation p where p.awardId = :id order by p.id desc",
                PaymentPreparation.class,
                awardId);
    }

    /** What was said of the latest preparation. */
    public Optional<PaymentApproval> approvalOf(Long awardId) {
        return preparationOf(awardId)
                .flatMap(prepared -> latest(
                        "select a from PaymentApproval a where a.preparationId = :id",
                        PaymentApproval.class,
                        prepared.getId()));
    }

    public Optional<Payment> paymentOf(Long awardId) {
        return latest("select p from Payment p where p.awardId = :id", Payment.class, awardId);
    }

    private <T> Optional<T> latest(String query, Class<T> type, Long id) {
        return em.createQuery(query, type)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
