package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The forms of the categories, as data. */
@ApplicationScoped
public class Forms {

    @PersistenceContext
    private EntityManager em;

    public Form of(String category) {
        var fields = em.createQuery(
                        "select f from FormField f where f.category = :category order by f.position", FormField.class)
                .setParameter("category", category)
                .getResultList();
        var materials = em.createQuery(
                        "select m from Material m where m.category = :category order by m.code", Material.class)
                .setParameter("category", category)
                .getResultList();
        var parts = em.createQuery(
                        "select p from FormPart p where p.category = :category order by p.id", FormPart.class)
                .setParameter("category", category)
                .getResultList();
        var rules = em.createQuery("select r from FormRule r order by r.id", FormRule.class)
                .getResultList();
        return new Form(fields, materials, parts, rules);
    }
}
