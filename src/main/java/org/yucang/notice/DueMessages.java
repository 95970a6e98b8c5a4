package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;

/** The messages of the outbox about which people are still to be written to, and where that failed. */
@ApplicationScoped
class DueMessages {

    @PersistenceContext
    private EntityManager em;

    OutgoingMessage get(Long id) {
        return em.find(OutgoingMessage.class, id);
    }

    /** The oldest about which nobody has been written to; one that failed rests until a time and is given up in the end. */
    List<Long> oldest(int most, Instant pause) {
        return em.createQuery(
                        "select m.id from OutgoingMessage m where not exists (select d from MailedMessage d where"
                                + " d.messageId = m.id) and not exists (select f from WritingFailure f where"
                                + " f.messageId = m.id and f.at > :pause) and (select count(g) from WritingFailure g"
                                + " where g.messageId = m.id) < 5 and" + Outbox.STANDING + " order by m.id",
                        Long.class)
                .setParameter("pause", pause)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those to these offices from a time on, after the last one that a person's digests have told. */
    List<OutgoingMessage> untold(Long personId, List<String> officeKeys, Instant since) {
        return em.createQuery(
                        "select m from OutgoingMessage m where m.officeKey in :offices and m.at >= :since and m.id > coalesce((select"
                                + " max(d.messageId) from Mail d where d.personId = :person), 0) and"
                                + Outbox.STANDING + " order by m.id",
                        OutgoingMessage.class)
                .setParameter("offices", officeKeys)
                .setParameter("person", personId)
                .setParameter("since", since)
                .setMaxResults(200)
                .getResultList();
    }

    void failed(WritingFailure failure) {
        em.persist(failure);
    }

    boolean hasFailed(Long personId, Instant since) {
        return em.createQuery(
                                "select count(f) from WritingFailure f where f.personId = :person and f.at > :since",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    List<WritingFailure> failures(int most) {
        return em.createQuery("select f from WritingFailure f order by f.id desc", WritingFailure.class)
                .setMaxResults(most)
                .getResultList();
    }
}
