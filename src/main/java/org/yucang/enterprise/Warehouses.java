package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.NotFound;

/** The registry of overseas warehouses; a warehouse is asked for together with its firm, so that nobody reads another's. */
@ApplicationScoped
public class Warehouses {

    @PersistenceContext
    private EntityManager em;

    public List<Warehouse> of(Long enterpriseId) {
        return em.createQuery(
                        "select w from Warehouse w where w.enterpriseId = :enterprise order by w.country, w.name, w.id",
                        Warehouse.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    public Warehouse get(Long enterpriseId, Long id) {
        return em.createQuery(
                        "select w from Warehouse w where w.id = :id and w.enterpriseId = :enterprise", Warehouse.class)
                .setParameter("id", id)
                .setParameter("enterprise", enterpriseId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("warehouse", id));
    }

    void add(Warehouse warehouse) {
        em.persist(warehouse);
        em.flush();
    }

    void remove(Warehouse warehouse) {
        em.remove(warehouse);
    }
}
