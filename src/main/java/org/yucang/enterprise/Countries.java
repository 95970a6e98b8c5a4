package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.NotFound;

/** The countries and regions of the world. */
@ApplicationScoped
public class Countries {

    @PersistenceContext
    private EntityManager em;

    /** All of them, by code, which is an order that both languages share. */
    public List<Country> all() {
        return em.createQuery("select c from Country c order by c.code", Country.class)
                .getResultList();
    }

    public Country get(String code) {
        var country = em.find(Country.class, code);
        if (country == null) {
            throw new NotFound("country", code);
        }
        return country;
    }
}
