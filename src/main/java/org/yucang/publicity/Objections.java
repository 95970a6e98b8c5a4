package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;

/** All objections, and what was answered to them. */
@ApplicationScoped
class Objections {

    @PersistenceContext
    private EntityManager em;

    void add(Objection objection) {
        em.persist(objection);
        em.flush();
    }

    void add(Acknowledgement acknowledgement) {
        em.persist(acknowledgement);
        em.flush();
    }

    void add(Ruling ruling) {
        em.persist(ruling);
        em.flush();
    }

    Objection get(Long id) {
        return Optional.ofNullable(em.find(Objection.class, id)).orElseThrow(() -> new NotFound("objection", id));
    }

    Optional<Objection> byReceipt(String receipt) {
        return em.createQuery("select o from Objection o where o.receipt = :receipt", Objection.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst();
    }

    /** Every objection on the list of a call, the refused ones too, in the order in which they came. */
    List<Objection> ofCall(Long callId) {
        return em.createQuery(
                        "select o from Objection o, PlaceHolder h, Place p where o.holderId = h.id"
                                + " and h.placeId = p.id and p.callId = :call order by o.id",
                        Objection.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** The objections against a holder that were taken in. */
    List<Objection> against(Long holderId) {
        return em.createQuery(
                        "select o from Objection o where o.holderId = :holder and o.refusal is null order by o.id",
                        Objection.class)
                .setParameter("holder", holderId)
                .getResultList();
    }

    Optional<Acknowledgement> acknowledgementOf(Long objectionId) {
        return em.createQuery("select a from Acknowledgement a where a.objectionId = :id", Acknowledgement.class)
                .setParameter("id", objectionId)
                .getResultStream()
                .findFirst();
    }

    Optional<Ruling> rulingOf(Long objectionId) {
        return em.createQuery("select r from Ruling r where r.objectionId = :id", Ruling.class)
                .setParameter("id", objectionId)
                .getResultStream()
                .findFirst();
    }

    boolean isUpheld(Long holderId) {
        return against(holderId).stream()
                .anyMatch(objection -> rulingOf(objection.getId())
                        .filter(ruling -> ruling.getOutcome() == RulingOutcome.UPHELD)
                        .isPresent());
    }
}
