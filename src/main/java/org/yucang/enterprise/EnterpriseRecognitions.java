package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yucang.platform.ProgrammeClock;

/** The titles that firms hold or have held. */
@ApplicationScoped
public class EnterpriseRecognitions {

    private static final String STANDING =
            " r.recognisedOn <= :today and (r.validUntil is null or r.validUntil >= :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ProgrammeClock clock;

    public void add(EnterpriseRecognition recognition) {
        em.persist(recognition);
    }

    public List<EnterpriseRecognition> of(Long enterpriseId) {
        return em.createQuery(
                        "select r from EnterpriseRecognition r where r.enterpriseId = :enterprise order by r.recognisedOn",
                        EnterpriseRecognition.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
    }

    /** Firms recognised today, the countries and regions of their warehouses, and the warehouses: distinct counts. */
    public PublishedFigures figures() {
        return new PublishedFigures(
                count("select count(distinct r.enterpriseId) from EnterpriseRecognition r where" + STANDING),
                count("select count(distinct w.country) from Warehouse w, EnterpriseRecognition r"
                        + " where r.enterpriseId = w.enterpriseId and" + STANDING),
                count("select count(distinct w.id) from Warehouse w, EnterpriseRecognition r"
                        + " where r.enterpriseId = w.enterpriseId and" + STANDING));
    }

    private long count(String query) {
        return em.createQuery(query, Long.class)
                .setParameter("today", clock.today())
                .getSingleResult();
    }
}
