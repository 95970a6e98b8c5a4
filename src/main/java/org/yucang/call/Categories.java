package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
