package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The figures that are verified, category by category. */
@ApplicationScoped
class CheckedFigures {

    @PersistenceContext
    private EntityManager em;

    List<CheckedFigure> of(String category) {
        return em.createQuery(
                        "select f from CheckedFigure f where f.category = :category order by f.position",
                        CheckedFigure.class)
                .setParameter("category", category)
                .getResultList();
    }
}
