package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.person.CurrentUser;
import org.yucang.platform.ProgrammeClock;

/** What was added to the lists of drafts and taken out of them. */
@ApplicationScoped
class ListChanges {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    void add(Draft draft, String act, Object thing) {
        em.persist(
                new ListChange(draft.application().getId(), act, String.valueOf(thing), user.current(), clock.now()));
    }

    /** Those that came after the one of this id. */
    List<ListChange> since(Long applicationId, Long id) {
        return em.createQuery(
                        "select c from ListChange c where c.applicationId = :application and c.id > :id order by c.id",
                        ListChange.class)
                .setParameter("application", applicationId)
                .setParameter("id", id)
                .getResultList();
    }
}
