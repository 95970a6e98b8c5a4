package org.yucang.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The record of who did what, when, to what; written in the transaction of the act itself. */
@ApplicationScoped
@Transactional
public class Audit {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Actors actors;

    /** Records an act, a message key such as {@code act.accepted}, with what else an auditor would ask for. */
    public void record(String act, String subjectKind, Long subjectId, Object... detail) {
        var text = Arrays.stream(detail).map(String::valueOf).collect(Collectors.joining(" · "));
        em.persist(new AuditEntry(
                clock.now(),
                actors.current(),
                act,
                subjectKind,
                subjectId,
                text.length() > 4000 ? text.substring(0, 4000) : text));
    }

    /** Every act on a subject, the oldest first. */
    public List<AuditEntry> of(String subjectKind, Long subjectId) {
        return em.createQuery(
                        "select a from AuditEntry a where a.subjectKind = :kind and a.subjectId = :id order by a.id",
                        AuditEntry.class)
                .setParameter("kind", subjectKind)
                .setParameter("id", subjectId)
                .getResultList();
    }

    /** The latest act of a kind on a subject; acts are named so that the kind of subject follows. */
    public Optional<AuditEntry> latest(String act, Long subjectId) {
        return em.createQuery(
                        "select a from AuditEntry a where a.act = :act and a.subjectId = :id order by a.id desc",
                        AuditEntry.class)
                .setParameter("act", act)
                .setParameter("id", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When the last act of all was recorded; a demonstration's clock goes on from there. */
    public Optional<Instant> last() {
        return em.createQuery("select a from AuditEntry a order by a.id desc", AuditEntry.class)
                .setMaxResults(1)
                .getResultStream()
                .map(AuditEntry::getAt)
                .findFirst();
    }
}
