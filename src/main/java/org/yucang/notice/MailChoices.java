package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who wants mail how. */
@ApplicationScoped
class MailChoices {

    @PersistenceContext
    private EntityManager em;

    void add(MailChoice choice) {
        em.persist(choice);
    }

    MailChoice of(Long personId) {
        return em.createQuery(
                        "select c from MailChoice c where c.personId = :person order by c.id desc", MailChoice.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> MailChoice.usual(personId));
    }

    /** Everyone whose latest choice is one mail a day. */
    List<Long> daily() {
        return em.createQuery(
                        "select c.personId from MailChoice c where c.rhythm = :daily and not exists (select n from MailChoice n"
                                + " where n.personId = c.personId and n.id > c.id)",
                        Long.class)
                .setParameter("daily", Rhythm.DAILY)
                .getResultList();
    }
}
