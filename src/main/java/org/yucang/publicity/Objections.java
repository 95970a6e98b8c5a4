package org.yucang.publicity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yucang.NotFound;
import org.yucang.platform.Many;

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

    /** By holder, the objections against many that were taken in, with what was answered to them. */
    Map<Long, List<ObjectionCourse>> against(Collection<Long> holderIds) {
        var query = em.createQuery(
                "select o, a, r from Objection o left join Acknowledgement a on a.objectionId = o.id"
                        + " left join Ruling r on r.objectionId = o.id"
                        + " where o.holderId in :ids and o.refusal is null order by o.id",
                Object[].class);
        return Many.rows(query, holderIds).stream()
                .map(row -> new ObjectionCourse((Objection) row[0], (Acknowledgement) row[1], (Ruling) row[2]))
                .collect(groupingBy(course -> course.objection().getHolderId()));
    }

    /** Which of many holders an objection was upheld against. */
    Set<Long> upheld(Collection<Long> holderIds) {
        return against(holderIds).values().stream()
                .flatMap(List::stream)
                .filter(ObjectionCourse::isUpheld)
                .map(course -> course.objection().getHolderId())
                .collect(toSet());
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
}
