package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The tiers of a call, the highest first. */
@ApplicationScoped
public class Tiers {

    @PersistenceContext
    private EntityManager em;

    public List<Tier> of(Long callId) {
        return em.createQuery("select t from Tier t where t.callId = :call order by t.position", Tier.class)
                .setParameter("call", callId)
                .getResultList();
    }

    /** Takes over the tiers as typed; the codes are those of the tier table and stay. */
    void set(Long callId, List<TierTerms> terms) {
        var rows = of(callId);
        for (int i = 0; i < terms.size(); i++) {
            if (i < rows.size()) {
                rows.get(i).change(terms.get(i));
            } else {
                em.persist(new Tier(callId, terms.get(i), i + 1));
            }
        }
    }
}
