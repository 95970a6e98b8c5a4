package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.yucang.RuleViolation;
import org.yucang.enterprise.Enterprise;
import org.yucang.person.CurrentUser;
import org.yucang.platform.ProgrammeClock;

/** Keeps to it that two people of a firm stand behind what it submits, where the firm wants that. */
@ApplicationScoped
class SecondPerson {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    /** The handover of exactly this content, if there was one. */
    Optional<SubmissionHandover> handover(ApplicationVersion version) {
        return em.createQuery(
                        "select h from SubmissionHandover h where h.applicationId = :application order by h.id desc",
                        SubmissionHandover.class)
                .setParameter("application", version.getApplicationId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(handover -> handover.isOf(version));
    }

    void handOver(ApplicationVersion version) {
        em.persist(new SubmissionHandover(version, user.current(), clock.now()));
    }

    /** Refuses who submits what he has prepared himself, and what nobody has handed over as it now is. */
    void demand(Enterprise firm, ApplicationVersion version) {
        if (!firm.isSecondApproval()) {
            return;
        }
        var handover = handover(version).orElseThrow(() -> new RuleViolation("submission.notHandedOver"));
        if (handover.isBy(user.id())) {
            throw new RuleViolation("submission.samePerson", handover.getByName());
        }
    }

    Approval approval(Enterprise firm, ApplicationVersion version) {
        var handover = handover(version);
        return new Approval(
                firm.isSecondApproval(),
                handover,
                handover.filter(own -> own.isBy(user.id())).isPresent());
    }
}
