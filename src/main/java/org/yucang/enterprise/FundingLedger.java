package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** What firms have been paid before, so that no matter is funded twice. */
@ApplicationScoped
public class FundingLedger {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    public void add(Long enterpriseId, Grant grant) {
        em.persist(new FundingEntry(enterpriseId, grant, clock.now()));
    }

    public List<FundingEntry> of(Long enterpriseId) {
        return em.createQuery(
                        "select f from FundingEntry f where f.enterpriseId = :enterprise order by f.awardYear, f.id",
                        FundingEntry.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    public List<FundingEntry> ofApplication(Long applicationId) {
        return em.createQuery(
                        "select f from FundingEntry f where f.applicationId = :application order by f.id",
                        FundingEntry.class)
                .setParameter("application", applicationId)
                .getResultList();
    }
}
