package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** By which figures each category is judged, as data. Only a migration writes it, so it is read once. */
@ApplicationScoped
public class FigureRules {

    private final Map<String, FigureList> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    public FigureList of(String category) {
        return known.computeIfAbsent(category, this::read);
    }

    private FigureList read(String category) {
        return new FigureList(em.createQuery(
                        "select r from FigureRule r where r.category = :category order by r.position", FigureRule.class)
                .setParameter("category", category)
                .setHint("eclipselink.read-only", true)
                .getResultList());
    }

    /** What decision tables are told of a category's figures. */
    public Map<String, Object> inputs(String category, Figures figures) {
        var all = em.createQuery("select r from FigureRule r", FigureRule.class).getResultList();
        return inputs(all, category, figures);
    }

    /**
     * A table may name the figures of several categories, so all are told: one that nobody found, or that the category
     * does not have, is zero; only a growth may be none, where there was no prior year.
     */
    static Map<String, Object> inputs(List<FigureRule> all, String category, Figures figures) {
        var inputs = new HashMap<String, Object>();
        all.forEach(rule -> {
            var amount = figures.get(rule.getFigure());
            var none = rule.getMeasure() == Measure.GROWTH ? null : BigDecimal.ZERO;
            inputs.put(rule.getFigure(), amount == null ? none : amount);
        });
        inputs.put("category", category);
        return inputs;
    }
}
