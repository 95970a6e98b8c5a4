package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;
import org.yucang.person.Office;
import org.yucang.person.OfficeKind;
import org.yucang.person.Role;

/** All awards; an office sees those it has to do with, any other does not exist for it. */
@ApplicationScoped
public class Awards {

    private static final Long NOBODY = -1L;
    private static final Set<OfficeKind> CITY_OFFICES = Set.of(OfficeKind.CITY, OfficeKind.FINANCE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    void add(Award award) {
        em.persist(award);
        em.flush();
    }

    Award get(Long id) {
        return Optional.ofNullable(em.find(Award.class, id)).orElseThrow(() -> new NotFound("award", id));
    }

    /** An award of the current user's own firm or city, or any for the province and its finance department. */
    Award readable(Long id) {
        if (user.has(Role.PROVINCE) || user.has(Role.FINANCE)) {
            return get(id);
        }
        return em.createQuery(
                        "select a from Award a join Enterprise e on e.id = a.enterpriseId where a.id = :id"
                                + " and (e.id = :enterprise or e.profile.unitCode in :units)",
                        Award.class)
                .setParameter("id", id)
                .setParameter("enterprise", user.enterpriseId().orElse(NOBODY))
                .setParameter("units", cities())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("award", id));
    }

    /** The cities at whose offices the user sits, with one that does not exist, as no list may be empty. */
    private List<String> cities() {
        return Stream.concat(
                        Stream.of(""),
                        user.offices().stream()
                                .filter(office -> CITY_OFFICES.contains(office.getKind()))
                                .map(Office::getUnitCode))
                .toList();
    }

    List<Award> unpaid(Long callId) {
        return em.createQuery(
                        "select a from Award a where a.callId = :call"
                                + " and not exists (select p from Payment p where p.awardId = a.id) order by a.id",
                        Award.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public List<Award> ofCall(Long callId) {
        return em.createQuery("select a from Award a where a.callId = :call order by a.id", Award.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
