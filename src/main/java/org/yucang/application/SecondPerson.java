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

    /** The handover of exactly this content, unless it was given back. */
    private Optional<SubmissionHandover> handover(ApplicationVersion version) {
        return last(version)
                .filter(handover -> handover.isOf(version))
                .filter(handover -> givenBack(handover).isEmpty());
    }

    void handOver(ApplicationVersion version) {
        em.persist(new SubmissionHandover(version, user.current(), clock.now()));
    }

    /** Ends the handover of exactly this content, so that it may be handed over anew. */
    HandoverReturn giveBack(ApplicationVersion version, String reason) {
        var givenBack = new HandoverReturn(demanded(version), reason, user.current(), clock.now());
        em.persist(givenBack);
        return givenBack;
    }

    /** Refuses who submits what he has prepared himself, and what nobody has handed over as it now is. */
    void demand(Enterprise firm, ApplicationVersion version) {
        if (firm.isSecondApproval() && demanded(version).isBy(user.id())) {
            throw new RuleViolation("submission.samePerson", user.name());
        }
    }

    Approval approval(Enterprise firm, ApplicationVersion version) {
        var handover = handover(version);
        return new Approval(
                firm.isSecondApproval(),
                handover,
                last(version).flatMap(this::givenBack),
                handover.filter(own -> own.isBy(user.id())).isPresent());
    }

    private SubmissionHandover demanded(ApplicationVersion version) {
        return handover(version).orElseThrow(() -> new RuleViolation("submission.notHandedOver"));
    }

    private Optional<SubmissionHandover> last(ApplicationVersion version) {
        return em.createQuery(
                        "select h from SubmissionHandover h where h.applicationId = :application order by h.id desc",
                        SubmissionHandover.class)
                .setParameter("application", version.getApplicationId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<HandoverReturn> givenBack(SubmissionHandover handover) {
        return Optional.ofNullable(em.find(HandoverReturn.class, handover.getId()));
    }
}
