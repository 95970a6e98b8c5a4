package org.yucang.award;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.yucang.platform.Many;

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

    /** By award, on which day the money of many was released; an award whose latest preparation was sent back has none. */
    public Map<Long, LocalDate> releases(Collection<Long> awardIds) {
        var query = em.createQuery(
                "select p.awardId, a from PaymentPreparation p join PaymentApproval a on a.preparationId = p.id"
                        + " where p.awardId in :ids and a.approved = true and not exists"
                        + " (select l from PaymentPreparation l where l.awardId = p.awardId and l.id > p.id)",
                Object[].class);
        return Many.rows(query, awardIds).stream()
                .collect(toMap(row -> (Long) row[0], row -> ((PaymentApproval) row[1]).releasedOn()));
    }

    /** By award, on which day many were paid. */
    public Map<Long, LocalDate> payments(Collection<Long> awardIds) {
        var query = em.createQuery("select p.awardId, p.paidOn from Payment p where p.awardId in :ids", Object[].class);
        return Many.rows(query, awardIds).stream().collect(toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    private <T> Optional<T> latest(String query, Class<T> type, Long id) {
        return em.createQuery(query, type)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
