package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.platform.ProgrammeClock;

/** All objections, what was answered to them, and how long each stopped the clock of its firm. */
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

    List<Pause> pauses(Long holderId) {
        return against(holderId).stream()
                .map(objection -> new Pause(
                        objection.getFiledOn(),
                        closedAt(objection.getId()).map(Objections::day).orElse(null)))
                .toList();
    }

    /** When the objection was answered for good: by its ruling, or by not being taken up. */
    private Optional<Instant> closedAt(Long objectionId) {
        return rulingOf(objectionId)
                .map(ruling -> ruling.getSignature().getAt())
                .or(() -> acknowledgementOf(objectionId)
                        .filter(answer -> !answer.isAdmitted())
                        .map(answer -> answer.getSignature().getAt()));
    }

    boolean isUpheld(Long holderId) {
        return against(holderId).stream()
                .anyMatch(objection -> rulingOf(objection.getId())
                        .filter(ruling -> ruling.getOutcome() == RulingOutcome.UPHELD)
                        .isPresent());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ProgrammeClock.ZONE);
    }
}
