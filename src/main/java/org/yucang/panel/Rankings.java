package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every ranking of a call; the latest counts. */
@ApplicationScoped
class Rankings {

    @PersistenceContext
    private EntityManager em;

    void add(Long callId, List<Placed> lines, Instant now) {
        var ranking = new Ranking(callId, now);
        em.persist(ranking);
        em.flush();
        RankedApplication.of(ranking.getId(), lines).forEach(em::persist);
        em.flush();
    }

    Optional<Ranking> latestOf(Long callId) {
        return em.createQuery("select r from Ranking r where r.callId = :call order by r.id desc", Ranking.class)
                .setParameter("call", callId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Ranking> firstOf(Long callId) {
        return em.createQuery("select r from Ranking r where r.callId = :call order by r.id", Ranking.class)
                .setParameter("call", callId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<RankedApplication> lines(Long rankingId) {
        return em.createQuery(
                        "select r from RankedApplication r where r.rankingId = :ranking order by r.position",
                        RankedApplication.class)
                .setParameter("ranking", rankingId)
                .getResultList();
    }

    List<RankedApplication> latestLines(Long callId) {
        return latestOf(callId).map(ranking -> lines(ranking.getId())).orElse(List.of());
    }
}
