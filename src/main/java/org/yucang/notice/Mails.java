package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.platform.Outbox;
import org.yucang.platform.OutgoingMessage;

/** All mails made out, with the tries to deliver them. */
@ApplicationScoped
class Mails {

    private static final String UNDELIVERED =
            " not exists (select a from MailAttempt a where a.mailId = m.id and a.delivered = true and not exists"
                    + " (select r from MailResend r where r.mailId = m.id and r.at >= a.at))";

    /** After so many refusals in a row a mail waits for somebody to look at it. */
    private static final String NOT_GIVEN_UP =
            " (select count(a) from MailAttempt a where a.mailId = m.id and not exists (select r from MailResend r where"
                    + " r.mailId = m.id and r.at >= a.at)) < 5";

    @PersistenceContext
    private EntityManager em;

    void add(Object fact) {
        em.persist(fact);
    }

    Mail get(Long id) {
        return Optional.ofNullable(em.find(Mail.class, id)).orElseThrow(() -> new NotFound("mail", id));
    }

    /** The messages about which nobody has been written to yet, the oldest first. */
    List<OutgoingMessage> unmailed(int most) {
        return em.createQuery(
                        "select m from OutgoingMessage m where not exists (select d from MailedMessage d where"
                                + " d.messageId = m.id) and" + Outbox.STANDING + " order by m.id",
                        OutgoingMessage.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The messages to these offices from a time on, after the last one that a person's digests have told. */
    List<OutgoingMessage> untold(Long personId, List<String> officeKeys, Instant since) {
        return officeKeys.isEmpty()
                ? List.of()
                : em.createQuery(
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

    Optional<Mail> latestDigest(Long personId) {
        return em.createQuery(
                        "select m from Mail m where m.personId = :person and m.digest = true order by m.id desc",
                        Mail.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is to be handed to the mail server now. */
    List<Long> waiting(int most) {
        return em.createQuery(
                        "select m.id from Mail m where" + UNDELIVERED + " and" + NOT_GIVEN_UP + " order by m.id",
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    List<Mail> page(boolean undeliveredOnly, int first, int count) {
        return em.createQuery(
                        "select m from Mail m" + (undeliveredOnly ? " where" + UNDELIVERED : "")
                                + " order by m.id desc",
                        Mail.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long count(boolean undeliveredOnly) {
        return em.createQuery(
                        "select count(m) from Mail m" + (undeliveredOnly ? " where" + UNDELIVERED : ""), Long.class)
                .getSingleResult();
    }

    List<MailAttempt> attempts(List<Long> mailIds) {
        return mailIds.isEmpty()
                ? List.of()
                : em.createQuery("select a from MailAttempt a where a.mailId in :ids order by a.id", MailAttempt.class)
                        .setParameter("ids", mailIds)
                        .getResultList();
    }
}
