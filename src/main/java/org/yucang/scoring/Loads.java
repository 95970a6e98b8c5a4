package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.stream.Collectors;

/** How much the experts have to do. */
@ApplicationScoped
class Loads {

    @PersistenceContext
    private EntityManager em;

    /** How many sheets each expert has still to sign, by his id; those of settled applications do not load him. */
    Map<Long, Long> now() {
        return em.createQuery(
                        "select h.personId, count(h) from SeatHolder h where"
                                + " not exists (select d from Departure d where d.holder = h)"
                                + " and not exists (select s from ScoreSheet s where s.holder = h and s.signedAt is not null)"
                                + " and not exists (select e from Settlement e where e.applicationId = h.seat.applicationId)"
                                + " group by h.personId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
