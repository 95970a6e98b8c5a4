package org.yucang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.platform.Many;

/** The draws and the seats of every panel. */
@ApplicationScoped
class Seats {

    /** Seats {@code s} with the draw and the waiver that would otherwise be asked for seat by seat. */
    private static final String WHOLE = "select s from Seat s join fetch s.draw left join fetch s.waiver";

    /** The same for one seat, which stays known until its transaction ends. */
    private static final Map<String, Object> WITH_SEAT =
            Map.of("eclipselink.join-fetch", "s.draw", "eclipselink.left-join-fetch", "s.waiver");

    @PersistenceContext
    private EntityManager em;

    void add(Draw draw, List<Seat> seats) {
        em.persist(draw);
        seats.forEach(em::persist);
        em.flush();
    }

    Seat get(Long seatId) {
        var seat = em.find(Seat.class, seatId, WITH_SEAT);
        if (seat == null) {
            throw new NotFound("seat", seatId);
        }
        return seat;
    }

    /** The seat, if this person sits in it now; otherwise it does not exist for him. */
    Seat heldBy(Long seatId, Long personId) {
        var seat = get(seatId);
        if (seat.holder().isGone() || !seat.holder().getPersonId().equals(personId)) {
            throw new NotFound("seat", seatId);
        }
        return seat;
    }

    /** The seat on an application's panel in which a person sits now; if he sits in none, it does not exist for him. */
    Seat of(Long applicationId, Long personId) {
        return panel(applicationId).stream()
                .filter(seat ->
                        !seat.holder().isGone() && seat.holder().getPersonId().equals(personId))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat", applicationId));
    }

    /** The seats in which a person sits now, the newest first. */
    List<Seat> heldBy(Long personId) {
        return em
                .createQuery(
                        "select s from Seat s where exists (select h from SeatHolder h where h.seat = s"
                                + " and h.personId = :person) order by s.id desc",
                        Seat.class)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .filter(seat ->
                        !seat.holder().isGone() && seat.holder().getPersonId().equals(personId))
                .toList();
    }

    /** The seats of the panel that counts: the one drawn last. */
    List<Seat> panel(Long applicationId) {
        return whole(
                " where s.draw.id = (select max(d.id) from Draw d where d.applicationId = :id) order by s.position",
                applicationId);
    }

    List<Seat> of(Long applicationId) {
        return whole(" where s.applicationId = :id order by s.draw.id, s.position", applicationId);
    }

    Optional<Draw> latestDraw(Long applicationId) {
        return em.createQuery("select d from Draw d where d.applicationId = :id order by d.id desc", Draw.class)
                .setParameter("id", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest draw of each of these applications. */
    List<Draw> latestDraws(Collection<Long> applicationIds) {
        var query = em.createQuery(
                "select d from Draw d where d.id in"
                        + " (select max(l.id) from Draw l where l.applicationId in :ids group by l.applicationId)",
                Draw.class);
        return Many.rows(query, applicationIds);
    }

    boolean isTaken(String pseudonym) {
        return em.createQuery("select count(d) from Draw d where d.pseudonym = :name", Long.class)
                        .setParameter("name", pseudonym)
                        .getSingleResult()
                > 0;
    }

    private List<Seat> whole(String which, Long id) {
        return em.createQuery(WHOLE + which, Seat.class)
                .setParameter("id", id)
                .setHint("eclipselink.batch", "s.holders.departure")
                .setHint("eclipselink.batch", "s.holders.sheets.explanation")
                .setHint("eclipselink.batch", "s.holders.sheets.entries")
                .getResultList();
    }

    void flush() {
        em.flush();
    }
}
