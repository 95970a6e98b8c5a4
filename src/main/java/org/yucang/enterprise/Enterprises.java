package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yucang.NotFound;

/** All firms that have registered. */
@ApplicationScoped
public class Enterprises {

    @PersistenceContext
    private EntityManager em;

    void add(Enterprise enterprise) {
        em.persist(enterprise);
        em.flush();
    }

    public Enterprise get(Long id) {
        var enterprise = em.find(Enterprise.class, id);
        if (enterprise == null) {
            throw new NotFound("enterprise", id);
        }
        return enterprise;
    }

    /** The ids of the firms of these regions, units or counties; of all firms if none is named. */
    List<Long> in(Collection<String> regions) {
        return regions.isEmpty()
                ? em.createQuery("select e.id from Enterprise e order by e.id", Long.class)
                        .getResultList()
                : em.createQuery(
                                "select e.id from Enterprise e where e.profile.unitCode in :regions"
                                        + " or e.profile.countyCode in :regions order by e.id",
                                Long.class)
                        .setParameter("regions", regions)
                        .getResultList();
    }

    public Optional<Enterprise> find(String creditCode) {
        return em.createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst();
    }
}
