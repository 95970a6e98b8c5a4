package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;

/** The contests about warehouses that two applications declare, and how they ended; while one is open, both stand still. */
@ApplicationScoped
public class Contests {

    private static final String ITS = "(c.firstApplicationId = :application or c.secondApplicationId = :application)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContestDeadlines deadlines;

    void add(Object fact) {
        em.persist(fact);
        em.flush();
    }

    /** Every contest of an application, the earliest first. */
    public List<Contest> of(Long applicationId) {
        return em.createQuery("select c from Contest c where " + ITS + " order by c.id", Contest.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    public List<Contest> open(Long applicationId) {
        return of(applicationId).stream().filter(c -> end(c).isEmpty()).toList();
    }

    /** Refuses whatever would move an application that stands still. */
    public void demandNone(Long applicationId) {
        open(applicationId).stream().findFirst().ifPresent(contest -> {
            throw new RuleViolation("contest.onHold", contest.nameIn(applicationId), deadlines.dueOn(contest));
        });
    }

    /** Where the firms lie whose choice its own waits for, its own included; nowhere if nothing is contested. */
    public List<String> regions(Long applicationId) {
        return open(applicationId).stream()
                .flatMap(contest -> deadlines.regions(contest).stream())
                .toList();
    }

    public Optional<ContestEnd> end(Contest contest) {
        return Optional.ofNullable(em.find(ContestEnd.class, contest.getId()));
    }

    Optional<ContestChoice> choice(Contest contest, Long applicationId) {
        return em.createQuery(
                        "select x from ContestChoice x where x.contestId = :contest and x.applicationId = :application"
                                + " order by x.id desc",
                        ContestChoice.class)
                .setParameter("contest", contest.getId())
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
