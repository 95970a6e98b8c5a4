package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The proposals of a call with their lines; the latest is the one before the meeting. */
@ApplicationScoped
class Proposals {

    @PersistenceContext
    private EntityManager em;

    void add(Proposal proposal, List<Share> shares) {
        em.persist(proposal);
        em.flush();
        for (var i = 0; i < shares.size(); i++) {
            em.persist(new ProposedAward(proposal.getId(), i + 1, shares.get(i)));
        }
    }

    Proposal get(Long id) {
        return em.find(Proposal.class, id);
    }

    Optional<Proposal> latestOf(Long callId) {
        return em.createQuery("select p from Proposal p where p.callId = :call order by p.id desc", Proposal.class)
                .setParameter("call", callId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<ProposedAward> lines(Long proposalId) {
        return em.createQuery(
                        "select a from ProposedAward a where a.proposalId = :proposal order by a.position",
                        ProposedAward.class)
                .setParameter("proposal", proposalId)
                .getResultList();
    }
}
