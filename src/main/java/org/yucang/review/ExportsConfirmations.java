package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What customs confirmed, or kept silent about; the latest counts. */
@ApplicationScoped
public class ExportsConfirmations {

    /** Applications about which customs has been asked, has kept silent, and has not answered since. */
    private static final String UNANSWERED =
            " from Application a where exists (select c from ExportsConfirmation c where c.applicationId = a.id)"
                    + " and not exists (select c from ExportsConfirmation c where c.applicationId = a.id"
                    + " and c.answered = true)";

    @PersistenceContext
    private EntityManager em;

    void add(ExportsConfirmation confirmation) {
        em.persist(confirmation);
    }

    public Optional<ExportsConfirmation> latest(Long applicationId) {
        return of(applicationId).stream().reduce((earlier, later) -> later);
    }

    /** The answer, or the silence, with which the review went on; later ones do not move its dates. */
    Optional<ExportsConfirmation> first(Long applicationId) {
        return of(applicationId).stream().findFirst();
    }

    /** Applications without an answer, by number. */
    public List<Long> unanswered(int first, int count) {
        return em.createQuery("select a.id" + UNANSWERED + " order by a.number", Long.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    public int countUnanswered() {
        return em.createQuery("select count(a)" + UNANSWERED, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Whether customs may still tell late what this application exported. */
    public boolean isUnanswered(Long applicationId) {
        return em.createQuery("select count(a)" + UNANSWERED + " and a.id = :id", Long.class)
                        .setParameter("id", applicationId)
                        .getSingleResult()
                > 0;
    }

    private List<ExportsConfirmation> of(Long applicationId) {
        return em.createQuery(
                        "select c from ExportsConfirmation c where c.applicationId = :id order by c.id",
                        ExportsConfirmation.class)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
