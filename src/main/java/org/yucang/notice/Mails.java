package org.yucang.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yucang.NotFound;

/** All mails made out, with the tries to deliver them. */
@ApplicationScoped
class Mails {

    /** What a mail {@code m} tells of was recalled in part or in whole, so that it must not be delivered any more. */
    private static final String RECALLED =
            " exists (select c from MessageRecall c, ToldMessage t where t.mailId = m.id and c.messageId = t.messageId)";

    private static final String UNDELIVERED = " not" + RECALLED
            + " and not exists (select a from MailAttempt a where a.mailId = m.id and a.delivered = true and not exists"
            + " (select r from MailResend r where r.mailId = m.id and r.at >= a.at))";

    /** After so many refusals in a row a mail waits for somebody to look at it. */
    private static final String NOT_GIVEN_UP =
            " (select count(a) from MailAttempt a where a.mailId = m.id and not exists (select r from MailResend r where"
                    + " r.mailId = m.id and r.at >= a.at)) < 5";

    /** Nor is one handed over again right after a refusal, unless somebody asked for it. */
    private static final String NOT_JUST_REFUSED =
            " not exists (select a from MailAttempt a where a.mailId = m.id and a.at > :pause and not exists"
                    + " (select r from MailResend r where r.mailId = m.id and r.at >= a.at))";

    @PersistenceContext
    private EntityManager em;

    void add(Object fact) {
        em.persist(fact);
    }

    /** Keeps a mail with the messages of which it tells. */
    void add(Mail mail, List<Long> messageIds) {
        em.persist(mail);
        em.flush();
        messageIds.forEach(id -> em.persist(new ToldMessage(mail, id)));
    }

    Mail get(Long id) {
        return Optional.ofNullable(em.find(Mail.class, id)).orElseThrow(() -> new NotFound("mail", id));
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
    List<Long> waiting(int most, Instant pause) {
        return em.createQuery(
                        "select m.id from Mail m where" + UNDELIVERED + " and" + NOT_GIVEN_UP + " and"
                                + NOT_JUST_REFUSED + " order by m.id",
                        Long.class)
                .setParameter("pause", pause)
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

    /** Which of these mails tell of something that has been recalled. */
    Set<Long> recalled(List<Long> mailIds) {
        return mailIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery("select m.id from Mail m where m.id in :ids and" + RECALLED, Long.class)
                        .setParameter("ids", mailIds)
                        .getResultList());
    }
}
