package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.application.Applications;
import org.yucang.application.FigureRules;
import org.yucang.application.Figures;

/** What the levels found, and which of it counts. */
@ApplicationScoped
public class VerifiedValues {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FigureRules figures;

    @Inject
    private CheckedFigures checked;

    @Inject
    private Applications applications;

    /** The figures from which points are computed; a figure that nobody verified is not among them. */
    public Figures counting(Long applicationId) {
        var category = applications.get(applicationId).getCategory();
        return CountingValues.of(figures.of(category), checked.of(category), of(applicationId));
    }

    /** Everything that was found about an application, the earliest first. */
    public List<VerifiedValue> of(Long applicationId) {
        return em.createQuery(
                        "select v from VerifiedValue v where v.applicationId = :id order by v.id", VerifiedValue.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    void add(VerifiedValue value) {
        em.persist(value);
    }
}
