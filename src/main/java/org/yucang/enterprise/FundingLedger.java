package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** What firms have been paid before, so that no matter is funded twice. */
@ApplicationScoped
public class FundingLedger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    public void add(Long enterpriseId, int awardYear, String matter, BigDecimal yuan) {
        em.persist(new FundingEntry(enterpriseId, awardYear, matter, yuan, clock.now()));
    }

    public List<FundingEntry> of(Long enterpriseId) {
        return em.createQuery(
                        "select f from FundingEntry f where f.enterpriseId = :enterprise order by f.awardYear, f.id",
                        FundingEntry.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }
}
