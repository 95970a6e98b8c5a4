package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The notices by which lists were posted, the newest first. */
@ApplicationScoped
public class PublicityNotices {

    @PersistenceContext
    private EntityManager em;

    void add(PublicityNotice notice) {
        em.persist(notice);
        em.flush();
    }

    public List<PublicityNotice> all() {
        return em.createQuery("select n from PublicityNotice n order by n.id desc", PublicityNotice.class)
                .getResultList();
    }

    public Optional<PublicityNotice> of(Long callId) {
        return em.createQuery("select n from PublicityNotice n where n.callId = :call", PublicityNotice.class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst();
    }
}
