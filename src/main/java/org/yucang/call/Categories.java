package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yucang.NotFound;

/** The kinds of applicant that calls may open to, in the notice's order. */
@ApplicationScoped
public class Categories {

    @PersistenceContext
    private EntityManager em;

    public List<Category> all() {
        return em.createQuery("select c from Category c order by c.position", Category.class)
                .getResultList();
    }

    /** The codes of those that a new call is open to until somebody changes it. */
    Set<String> usual() {
        return em.createQuery("select c.code from Category c where c.usual = true", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    public List<Category> openIn(Call call) {
        return all().stream()
                .filter(category -> call.isOpenFor(category.getCode()))
                .toList();
    }

    public Category get(String code) {
        var category = em.find(Category.class, code);
        if (category == null) {
            throw new NotFound("category", code);
        }
        return category;
    }
}
