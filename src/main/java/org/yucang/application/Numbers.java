package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Gives out the numbers of a year, 1 and on, one after the other: the applications' by submission, the certificates'. */
@ApplicationScoped
public class Numbers {

    @PersistenceContext
    private EntityManager em;

    /** The application's number, such as YC2021-0001. */
    String next(int year) {
        return "YC%d-%04d".formatted(year, next("YC" + year));
    }

    /** The next number of a series, at most ten characters long, such as CERT2021. */
    public int next(String prefix) {
        var series = em.find(NumberSeries.class, prefix, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            series = new NumberSeries(prefix);
            em.persist(series);
        }
        return series.next();
    }
}
