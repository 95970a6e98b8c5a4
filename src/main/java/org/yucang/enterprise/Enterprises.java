package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    public Optional<Enterprise> find(String creditCode) {
        return em.createQuery("select e from Enterprise e where e.creditCode = :code", Enterprise.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst();
    }
}
