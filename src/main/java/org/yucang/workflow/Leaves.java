package org.yucang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** Who is away, and who stands in. */
@ApplicationScoped
class Leaves {

    private static final String NOT_ENDED = " not exists (select e from LeaveEnding e where e.leaveId = l.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    void add(LeaveOfAbsence leave) {
        em.persist(leave);
        em.flush();
    }

    void end(Long leaveId) {
        em.persist(new LeaveEnding(leaveId, clock.now()));
    }

    /** The leaves of a person that are not over. */
    List<LeaveOfAbsence> of(Long personId) {
        return em.createQuery(
                        "select l from LeaveOfAbsence l where l.personId = :person and l.lastDay >= :today and"
                                + NOT_ENDED + " order by l.firstDay",
                        LeaveOfAbsence.class)
                .setParameter("person", personId)
                .setParameter("today", clock.today())
                .getResultList();
    }

    /** Those for whom a person stands in today. */
    List<Long> deputisedBy(Long personId) {
        return em.createQuery(
                        "select distinct l.personId from LeaveOfAbsence l where l.deputyId = :deputy"
                                + " and l.firstDay <= :today and l.lastDay >= :today and" + NOT_ENDED,
                        Long.class)
                .setParameter("deputy", personId)
                .setParameter("today", clock.today())
                .getResultList();
    }
}
