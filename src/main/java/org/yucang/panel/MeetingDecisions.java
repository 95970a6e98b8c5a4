package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What meetings decided on the proposals of a call, the latest first. */
@ApplicationScoped
class MeetingDecisions {

    @PersistenceContext
    private EntityManager em;

    void add(MeetingDecision decision, List<Long> voted) {
        em.persist(decision);
        em.flush();
        for (var i = 0; i < voted.size(); i++) {
            em.persist(new TieVote(decision.getId(), voted.get(i), i + 1));
        }
        em.flush();
    }

    List<MeetingDecision> of(Long callId) {
        return em.createQuery(
                        "select d from MeetingDecision d where d.callId = :call order by d.id desc",
                        MeetingDecision.class)
                .setParameter("call", callId)
                .getResultList();
    }

    Optional<MeetingDecision> latestOf(Long callId) {
        return of(callId).stream().findFirst();
    }

    /** The place that the latest vote gave each application among its equals. */
    Map<Long, Integer> votes(Long callId) {
        return em.createQuery(
                        "select v from TieVote v, MeetingDecision d where v.decisionId = d.id and d.callId = :call"
                                + " order by v.id",
                        TieVote.class)
                .setParameter("call", callId)
                .getResultStream()
                .collect(Collectors.toMap(TieVote::getApplicationId, TieVote::getPosition, (older, newer) -> newer));
    }
}
