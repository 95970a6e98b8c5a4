package org.yucang.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.application.Withdrawals;
import org.yucang.panel.AdoptedAward;

/** The places on the posted lists and who stands in them. */
@ApplicationScoped
public class Places {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Objections objections;

    @Inject
    private Withdrawals withdrawals;

    void open(Long callId, List<AdoptedAward> list, LocalDate today) {
        for (var i = 0; i < list.size(); i++) {
            var place = new Place(callId, i + 1);
            em.persist(place);
            em.flush();
            em.persist(new PlaceHolder(place.getId(), list.get(i), today));
        }
        em.flush();
    }

    void add(PlaceHolder holder) {
        em.persist(holder);
        em.flush();
    }

    Place get(Long id) {
        return Optional.ofNullable(em.find(Place.class, id)).orElseThrow(() -> new NotFound("place", id));
    }

    List<Place> of(Long callId) {
        return em.createQuery("select p from Place p where p.callId = :call order by p.position", Place.class)
                .setParameter("call", callId)
                .getResultList();
    }

    PlaceHolder holder(Long holderId) {
        return Optional.ofNullable(em.find(PlaceHolder.class, holderId))
                .orElseThrow(() -> new NotFound("holder", holderId));
    }

    /** Whoever came last into a place, whether still there or removed. */
    PlaceHolder holderOf(Long placeId) {
        return em.createQuery(
                        "select h from PlaceHolder h where h.placeId = :place order by h.id desc", PlaceHolder.class)
                .setParameter("place", placeId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Everyone who ever stood on the list of a call, place by place. */
    public List<PlaceHolder> everyHolder(Long callId) {
        return em.createQuery(
                        "select h from PlaceHolder h, Place p where h.placeId = p.id and p.callId = :call"
                                + " order by p.position, h.id",
                        PlaceHolder.class)
                .setParameter("call", callId)
                .getResultList();
    }

    boolean isRemoved(PlaceHolder holder) {
        return withoutRemoved(List.of(holder)).isEmpty();
    }

    /** Those who stand on the list of a call, in its order: nobody removed, and every substitute in the place he took. */
    public List<PlaceHolder> standing(Long callId) {
        var latest = new LinkedHashMap<Long, PlaceHolder>();
        everyHolder(callId).forEach(holder -> latest.put(holder.getPlaceId(), holder));
        return withoutRemoved(latest.values());
    }

    private List<PlaceHolder> withoutRemoved(Collection<PlaceHolder> holders) {
        var removed = objections.upheld(holders.stream().map(PlaceHolder::getId).toList());
        var withdrawn = withdrawals.of(
                holders.stream().map(PlaceHolder::getApplicationId).toList());
        return holders.stream()
                .filter(holder -> !withdrawn.containsKey(holder.getApplicationId()))
                .filter(holder -> !removed.contains(holder.getId()))
                .toList();
    }
}
