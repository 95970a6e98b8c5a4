package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yucang.RuleViolation;

/** The rates at which a call converts money that was given in another currency. */
@ApplicationScoped
public class Rates {

    @PersistenceContext
    private EntityManager em;

    public List<CallRate> of(Long callId) {
        return em.createQuery("select r from CallRate r where r.callId = :call order by r.position", CallRate.class)
                .setParameter("call", callId)
                .getResultList();
    }

    public Optional<BigDecimal> find(Long callId, String currency) {
        return of(callId).stream()
                .filter(rate -> rate.getCurrency().equals(currency))
                .map(CallRate::getRate)
                .findFirst();
    }

    /** Takes over the rates as typed; the currencies stay. */
    void set(Long callId, List<RateTerms> terms) {
        var rows = of(callId);
        for (int i = 0; i < terms.size(); i++) {
            var rate = terms.get(i).getRate();
            if (rate.signum() <= 0) {
                throw new RuleViolation("call.rate.positive", terms.get(i).getCurrency());
            }
            if (i < rows.size()) {
                rows.get(i).change(rate);
            } else {
                em.persist(new CallRate(callId, terms.get(i), i + 1));
            }
        }
    }
}
