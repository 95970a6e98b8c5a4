package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Every message that leaves the programme, written in the transaction of the act it tells of: no commit, no message. */
@ApplicationScoped
@Transactional
public class Outbox {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    /** Tells the people of an office; {@code messageKey} with its arguments is resolved when it is read. */
    public void send(String officeKey, String subjectKind, Long subjectId, String messageKey, Object... arguments) {
        var texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        em.persist(new OutgoingMessage(clock.now(), officeKey, subjectKind, subjectId, messageKey, texts));
    }

    /** What the offices were told, the newest first. */
    public List<OutgoingMessage> of(Collection<String> officeKeys, int first, int count) {
        if (officeKeys.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from OutgoingMessage m where m.officeKey in :offices order by m.id desc",
                        OutgoingMessage.class)
                .setParameter("offices", officeKeys)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    public long count(Collection<String> officeKeys) {
        return officeKeys.isEmpty()
                ? 0
                : em.createQuery("select count(m) from OutgoingMessage m where m.officeKey in :offices", Long.class)
                        .setParameter("offices", officeKeys)
                        .getSingleResult();
    }

    public long unread(Collection<String> officeKeys) {
        return officeKeys.isEmpty()
                ? 0
                : em.createQuery(
                                "select count(m) from OutgoingMessage m where m.officeKey in :offices and m.readAt is null",
                                Long.class)
                        .setParameter("offices", officeKeys)
                        .getSingleResult();
    }

    /** Marks what these offices were told up to now as read. */
    public void read(Collection<String> officeKeys) {
        of(officeKeys, 0, 200).forEach(message -> message.read(clock.now()));
    }
}
