package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The figures that are verified, category by category. Only a migration writes them, so they are read once. */
@ApplicationScoped
class CheckedFigures {

    private final Map<String, List<CheckedFigure>> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    List<CheckedFigure> of(String category) {
        return known.computeIfAbsent(category, this::read);
    }

    private List<CheckedFigure> read(String category) {
        return List.copyOf(em.createQuery(
                        "select f from CheckedFigure f where f.category = :category order by f.position",
                        CheckedFigure.class)
                .setParameter("category", category)
                .setHint("eclipselink.read-only", true)
                .getResultList());
    }
}
