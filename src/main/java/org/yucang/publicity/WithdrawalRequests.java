package org.yucang.publicity;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.yucang.platform.Many;

/** What firms asked for after the meeting, and what the province answered. */
@ApplicationScoped
class WithdrawalRequests {

    @PersistenceContext
    private EntityManager em;

    void add(WithdrawalRequest request) {
        em.persist(request);
        em.flush();
    }

    void answer(WithdrawalAnswer answer) {
        em.persist(answer);
        em.flush();
    }

    /** The request of an application that nobody has answered yet. */
    Optional<WithdrawalRequest> open(Long applicationId) {
        return latest(applicationId).filter(request -> answer(request).isEmpty());
    }

    Optional<WithdrawalAnswer> latestAnswer(Long applicationId) {
        return latest(applicationId).flatMap(this::answer);
    }

    /** What the public reads of the firms that were let go, by their applications. */
    Map<Long, String> notes(Collection<Long> applicationIds) {
        var query = em.createQuery(
                "select r.applicationId, a.note from WithdrawalRequest r join WithdrawalAnswer a on a.requestId = r.id"
                        + " where r.applicationId in :ids and a.consented = true",
                Object[].class);
        return Many.rows(query, applicationIds).stream().collect(toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Optional<WithdrawalRequest> latest(Long applicationId) {
        return em.createQuery(
                        "select r from WithdrawalRequest r where r.applicationId = :application order by r.id desc",
                        WithdrawalRequest.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Optional<WithdrawalAnswer> answer(WithdrawalRequest request) {
        return Optional.ofNullable(em.find(WithdrawalAnswer.class, request.getId()));
    }
}
