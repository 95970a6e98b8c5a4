package org.yucang.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;
import org.yucang.person.CurrentUser;

/** All awards; an office sees those it has to do with, any other does not exist for it. */
@ApplicationScoped
public class Awards {

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
        return em.createQuery(
                        "select a from Award a, Enterprise e where a.id = :id and e.id = a.enterpriseId and ("
                                + "'province' in :offices or 'finance:410000' in :offices"
                                + " or concat('enterprise:', e.id) in :offices"
                                + " or concat('city:', e.profile.unitCode) in :offices"
                                + " or concat('finance:', e.profile.unitCode) in :offices)",
                        Award.class)
                .setParameter("id", id)
                .setParameter("offices", user.officeKeys())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("award", id));
    }

    public List<Award> ofCall(Long callId) {
        return em.createQuery("select a from Award a where a.callId = :call order by a.id", Award.class)
                .setParameter("call", callId)
                .getResultList();
    }
}
