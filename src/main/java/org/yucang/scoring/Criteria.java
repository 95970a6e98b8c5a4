package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The criteria of every category, in the order of the scoring table. */
@ApplicationScoped
public class Criteria {

    @PersistenceContext
    private EntityManager em;

    public List<Criterion> of(String category) {
        return em.createQuery(
                        "select c from Criterion c where c.category = :category order by c.position", Criterion.class)
                .setParameter("category", category)
                .getResultList();
    }

    /** What the experts judge. */
    public List<Criterion> rubric(String category) {
        return of(category).stream().filter(Criterion::isJudged).toList();
    }
}
