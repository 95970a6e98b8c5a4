package org.yucang.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.NotFound;

/** The recommending units of the province with their counties, in the official order. */
@ApplicationScoped
public class Units {

    @PersistenceContext
    private EntityManager em;

    public List<RecommendingUnit> all() {
        return em.createQuery("select u from RecommendingUnit u order by u.position", RecommendingUnit.class)
                .getResultList();
    }

    public RecommendingUnit get(String code) {
        var unit = em.find(RecommendingUnit.class, code);
        if (unit == null) {
            throw new NotFound("unit", code);
        }
        return unit;
    }

    public List<County> countiesOf(String unitCode) {
        return em.createQuery("select c from County c where c.unitCode = :unit order by c.code", County.class)
                .setParameter("unit", unitCode)
                .getResultList();
    }

    public County county(String code) {
        var county = em.find(County.class, code);
        if (county == null) {
            throw new NotFound("county", code);
        }
        return county;
    }
}
