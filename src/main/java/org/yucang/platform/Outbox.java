package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every message that leaves the programme, written in the transaction of the act it tells of: no commit, no message. */
@ApplicationScoped
@Transactional
public class Outbox {

    /** What a query for messages {@code m} asks as well: that they have not been recalled. */
    public static final String STANDING = " not exists (select c from MessageRecall c where c.messageId = m.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    /** Tells the people of an office; {@code messageKey} with its arguments is resolved when it is read. */
    public void send(String officeKey, String subjectKind, Long subjectId, String messageKey, Object... arguments) {
        var texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        em.persist(new OutgoingMessage(clock.now(), officeKey, subjectKind, subjectId, messageKey, texts));
    }

    /** Hides from an office or a person, in the application and in mail to come, what they were told of a subject. */
    public void recall(String officeKey, String subjectKind, Long subjectId) {
        em.createQuery(
                        "select m.id from OutgoingMessage m where m.officeKey = :office and m.subjectKind = :kind"
                                + " and m.subjectId = :id and" + STANDING,
                        Long.class)
                .setParameter("office", officeKey)
                .setParameter("kind", subjectKind)
                .setParameter("id", subjectId)
                .getResultList()
                .forEach(id -> em.persist(new MessageRecall(id, clock.now())));
    }

    /** What the offices were told, the newest first. */
    public List<OutgoingMessage> of(Collection<String> officeKeys, int first, int count) {
        if (officeKeys.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from OutgoingMessage m where m.officeKey in :offices and" + STANDING
                                + " order by m.id desc",
                        OutgoingMessage.class)
                .setParameter("offices", officeKeys)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    public long count(Collection<String> officeKeys) {
        return officeKeys.isEmpty()
                ? 0
                : em.createQuery(
                                "select count(m) from OutgoingMessage m where m.officeKey in :offices and" + STANDING,
                                Long.class)
                        .setParameter("offices", officeKeys)
                        .getSingleResult();
    }

    /** Which of these messages a person has not read. */
    public Set<Long> unread(Long personId, Collection<OutgoingMessage> messages) {
        var ids = messages.stream().map(OutgoingMessage::getId).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            ids.removeAll(em.createQuery(
                            "select r.key.messageId from MessageReading r where r.key.personId = :person"
                                    + " and r.key.messageId in :ids",
                            Long.class)
                    .setParameter("person", personId)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        return ids;
    }

    /** Notes that a person has read all that these offices were told up to now. */
    public void read(Long personId, Collection<String> officeKeys) {
        if (!officeKeys.isEmpty()) {
            em.createQuery(
                            "select m.id from OutgoingMessage m where m.officeKey in :offices and not exists (select r from"
                                    + " MessageReading r where r.key.messageId = m.id and r.key.personId = :person)",
                            Long.class)
                    .setParameter("offices", officeKeys)
                    .setParameter("person", personId)
                    .getResultList()
                    .forEach(id -> em.persist(new MessageReading(id, personId, clock.now())));
        }
    }
}
