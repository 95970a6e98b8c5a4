package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The criteria of every category, in the order of the scoring table. Only a migration writes them, so they are read once. */
@ApplicationScoped
public class Criteria {

    private final Map<String, List<Criterion>> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    public List<Criterion> of(String category) {
        return known.computeIfAbsent(category, this::read);
    }

    /** What the experts judge. */
    public List<Criterion> rubric(String category) {
        return of(category).stream().filter(Criterion::isJudged).toList();
    }

    private List<Criterion> read(String category) {
        return List.copyOf(em.createQuery(
                        "select c from Criterion c where c.category = :category order by c.position", Criterion.class)
                .setParameter("category", category)
                .setHint("eclipselink.read-only", true)
                .getResultList());
    }
}
