package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yucang.person.CurrentUser;
import org.yucang.platform.ProgrammeClock;

/** Who works on a draft now, and where each person was last. */
@ApplicationScoped
class DraftPresences {

    private static final Duration STILL_THERE = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Applications applications;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    void seen(Long applicationId, String step) {
        mine(applicationId)
                .or(() -> mineOfAnotherWindow(applicationId))
                .ifPresentOrElse(
                        presence -> presence.seen(step, clock.now()),
                        () -> em.persist(new DraftPresence(applicationId, user.id(), user.name(), step, clock.now())));
    }

    /** Two windows may open in the same instant: the second waits until the first is known. */
    private Optional<DraftPresence> mineOfAnotherWindow(Long applicationId) {
        applications.lock(applicationId);
        return mine(applicationId);
    }

    Optional<DraftPresence> mine(Long applicationId) {
        return all(applicationId).stream()
                .filter(presence -> presence.getPersonId().equals(user.id()))
                .findFirst();
    }

    /** The others who are at work on the draft at this moment. */
    List<DraftPresence> others(Long applicationId) {
        var since = clock.now().minus(STILL_THERE);
        return all(applicationId).stream()
                .filter(presence -> !presence.getPersonId().equals(user.id()))
                .filter(presence -> presence.getSeenAt().isAfter(since))
                .toList();
    }

    private List<DraftPresence> all(Long applicationId) {
        return em.createQuery(
                        "select p from DraftPresence p where p.applicationId = :application order by p.personName",
                        DraftPresence.class)
                .setParameter("application", applicationId)
                .getResultList();
    }
}
