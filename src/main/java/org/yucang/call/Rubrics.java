package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The levels of the calls; those of no call are what a new one begins with. */
@ApplicationScoped
public class Rubrics {

    private static final String ORDER = " order by l.category, l.criterion, l.position";

    @PersistenceContext
    private EntityManager em;

    /** Every level of a call, criterion by criterion. */
    public List<RubricLevel> of(Long callId) {
        return em.createQuery("select l from RubricLevel l where l.callId = :call" + ORDER, RubricLevel.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public List<RubricLevel> of(Long callId, String category) {
        return of(callId).stream()
                .filter(level -> level.getCategory().equals(category))
                .toList();
    }

    /** Gives a new call the levels of a former one, or those every call begins with. */
    void begin(Long callId, Long formerId) {
        var first = formerId == null
                ? em.createQuery("select l from RubricLevel l where l.callId is null" + ORDER, RubricLevel.class)
                        .getResultList()
                : of(formerId);
        first.forEach(level -> em.persist(level.copyTo(callId)));
    }
}
