package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.platform.ProgrammeClock;

/** The last entry at every place of a draft; a later one takes the place of the one before. */
@ApplicationScoped
class DraftEntries {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    void put(Long applicationId, Typing typing, boolean readable) {
        put(applicationId, new DraftEntry(applicationId, typing, readable, false));
    }

    /** What was filled in from last year's application, until somebody has looked at it. */
    void prefill(Long applicationId, String target) {
        put(applicationId, new DraftEntry(applicationId, new Typing(target, null, null), true, true));
    }

    private void put(Long applicationId, DraftEntry entry) {
        remove(applicationId, entry.getTarget());
        em.persist(entry.by(user.current(), clock.now()));
        em.flush();
    }

    /** Takes away what stands at a place; whether something did. */
    boolean remove(Long applicationId, String target) {
        return em.createQuery("delete from DraftEntry e where e.applicationId = :application and e.target = :target")
                        .setParameter("application", applicationId)
                        .setParameter("target", target)
                        .executeUpdate()
                > 0;
    }

    /** Takes away all that stands below a place that is no more, a warehouse say. */
    void removeBelow(Long applicationId, String place) {
        em.createQuery("delete from DraftEntry e where e.applicationId = :application and e.target like :below")
                .setParameter("application", applicationId)
                .setParameter("below", place + ".%")
                .executeUpdate();
    }

    /** What was typed last at a place. */
    Optional<DraftEntry> at(Long applicationId, String target) {
        return all(applicationId).stream()
                .filter(entry -> entry.getTarget().equals(target))
                .findFirst();
    }

    List<DraftEntry> all(Long applicationId) {
        return since(applicationId, 0L);
    }

    /** The entries that came after the one of this id. */
    List<DraftEntry> since(Long applicationId, Long id) {
        return em.createQuery(
                        "select e from DraftEntry e where e.applicationId = :application and e.id > :id order by e.id",
                        DraftEntry.class)
                .setParameter("application", applicationId)
                .setParameter("id", id)
                .getResultList();
    }

    /** What was typed into a version and cannot be read, by its place, with the reason; a submitted version has none. */
    Map<String, RuleViolation> unread(ApplicationVersion version, Form form) {
        var unread = new HashMap<String, RuleViolation>();
        if (!version.isSubmitted()) {
            all(version.getApplicationId()).stream()
                    .filter(entry -> !entry.isReadable())
                    .forEach(entry -> Slot.find(version, form, entry.getTarget())
                            .ifPresent(slot -> {
                                try {
                                    Typed.read(slot.question(), entry.getWords(), BigDecimal.ONE);
                                } catch (RuleViolation broken) {
                                    unread.put(entry.getTarget(), broken);
                                }
                            }));
        }
        return unread;
    }
}
