package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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

    /** What the public reads of a firm that was let go; nothing of one that was not. */
    Optional<String> note(Long applicationId) {
        return latestAnswer(applicationId).filter(WithdrawalAnswer::isConsented).map(WithdrawalAnswer::getNote);
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
