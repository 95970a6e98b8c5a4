package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Which applications are checked on the spot, by whom, and everything that was found there. */
@ApplicationScoped
class SiteChecks {

    @PersistenceContext
    private EntityManager em;

    void add(Object fact) {
        em.persist(fact);
        em.flush();
    }

    Optional<SiteCheckOrder> order(Long applicationId) {
        return of(SiteCheckOrder.class, applicationId).stream().findFirst();
    }

    /** The team as it was named last. */
    Optional<SiteTeam> team(Long applicationId) {
        return of(SiteTeam.class, applicationId).stream().reduce((earlier, later) -> later);
    }

    /** The team as it was named first, from when its days count. */
    Optional<SiteTeam> firstTeam(Long applicationId) {
        return of(SiteTeam.class, applicationId).stream().findFirst();
    }

    Optional<LateStatistics> lateStatistics(Long applicationId) {
        return of(LateStatistics.class, applicationId).stream().reduce((earlier, later) -> later);
    }

    /** The report as it was saved last. */
    Optional<SiteReport> report(Long applicationId) {
        return of(SiteReport.class, applicationId).stream().reduce((earlier, later) -> later);
    }

    List<SitePhoto> photos(Long applicationId) {
        return of(SitePhoto.class, applicationId);
    }

    Optional<SitePhoto> photo(Long id) {
        return Optional.ofNullable(em.find(SitePhoto.class, id));
    }

    List<SiteSignature> signatures(Long reportId) {
        return em.createQuery(
                        "select s from SiteSignature s where s.reportId = :report order by s.id", SiteSignature.class)
                .setParameter("report", reportId)
                .getResultList();
    }

    List<SiteCheckItem> items(String category) {
        return em.createQuery(
                        "select i from SiteCheckItem i where i.category = :category order by i.position",
                        SiteCheckItem.class)
                .setParameter("category", category)
                .getResultList();
    }

    private <T> List<T> of(Class<T> type, Long applicationId) {
        return em.createQuery(
                        "select f from " + type.getSimpleName() + " f where f.applicationId = :id order by f.id", type)
                .setParameter("id", applicationId)
                .getResultList();
    }
}
