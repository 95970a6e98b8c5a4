package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;

/** The notices that corrected the tables of published calls. */
@ApplicationScoped
public class RuleCorrections {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Calls calls;

    void add(RuleCorrection correction) {
        em.persist(correction);
        em.flush();
    }

    void add(RuleCorrectionEnd end) {
        em.persist(end);
        em.flush();
    }

    public RuleCorrection get(Long id) {
        return Optional.ofNullable(em.find(RuleCorrection.class, id))
                .orElseThrow(() -> new NotFound("rule correction", id));
    }

    /** A correction by which to judge again; nothing where a later one holds, which judges everything itself. The call is locked first. */
    public Optional<RuleCorrection> holding(Long id) {
        var correction = get(id);
        calls.lock(correction.getCallId());
        return of(correction.getCallId()).stream()
                .findFirst()
                .filter(latest -> latest.getId().equals(id));
    }

    /** Whether something of the call may still be as it was judged before the correction that holds. */
    public boolean isRunning(Long callId) {
        return of(callId).stream()
                .findFirst()
                .filter(latest -> !isEnded(latest.getId()))
                .isPresent();
    }

    boolean isEnded(Long id) {
        return em.find(RuleCorrectionEnd.class, id) != null;
    }

    /** The corrections of a call, the newest first. */
    List<RuleCorrection> of(Long callId) {
        return em.createQuery(
                        "select c from RuleCorrection c where c.callId = :call order by c.edition desc",
                        RuleCorrection.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
