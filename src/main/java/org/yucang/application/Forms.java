package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The forms of the categories, as data. Only a migration writes it, so each form is read once while the programme runs. */
@ApplicationScoped
public class Forms {

    private final Map<String, Form> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    public Form of(String category) {
        return known.computeIfAbsent(category, this::read);
    }

    private Form read(String category) {
        return new Form(
                list(em.createQuery(
                                "select f from FormField f where f.category = :category order by f.position",
                                FormField.class)
                        .setParameter("category", category)),
                list(em.createQuery(
                                "select m from Material m where m.category = :category order by m.code", Material.class)
                        .setParameter("category", category)),
                list(em.createQuery(
                                "select p from FormPart p where p.category = :category order by p.id", FormPart.class)
                        .setParameter("category", category)),
                list(em.createQuery("select r from FormRule r order by r.id", FormRule.class)));
    }

    private static <T> List<T> list(TypedQuery<T> query) {
        return List.copyOf(query.setHint("eclipselink.read-only", true).getResultList());
    }
}
