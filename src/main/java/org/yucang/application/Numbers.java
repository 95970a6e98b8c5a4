package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Gives applications their numbers, YC2021-0001 and on, in the order of submission within a year. */
@ApplicationScoped
class Numbers {

    @PersistenceContext
    private EntityManager em;

    String next(int year) {
        var prefix = "YC" + year;
        var series = em.find(NumberSeries.class, prefix, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            series = new NumberSeries(prefix);
            em.persist(series);
        }
        return series.next();
    }
}
