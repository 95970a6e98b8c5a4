package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What firms are asked before they apply, in order. */
@ApplicationScoped
class ScreenQuestions {

    @PersistenceContext
    private EntityManager em;

    List<ScreenQuestion> all() {
        return em.createQuery("select q from ScreenQuestion q order by q.position", ScreenQuestion.class)
                .getResultList();
    }
}
