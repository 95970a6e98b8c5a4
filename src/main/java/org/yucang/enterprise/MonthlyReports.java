package org.yucang.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.yucang.platform.ListBook;
import org.yucang.platform.ProgrammeClock;

/** The monthly statistics of all firms, and which figures they have. */
@ApplicationScoped
public class MonthlyReports {

    private static final String SOUGHT = " from MonthlyReport r, Enterprise e where r.enterpriseId = e.id and"
            + " (e.profile.unitCode in :units or e.id = :own) and (e.profile.nameZh like :text or e.creditCode like :text)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enterprises enterprises;

    public List<Statistic> statistics() {
        return em.createQuery("select s from Statistic s order by s.position", Statistic.class)
                .getResultList();
    }

    /** The workbook in which statistics are brought in. */
    ListBook book() {
        return StatisticsBook.of(statistics());
    }

    void add(MonthlyReport report) {
        em.persist(report);
    }

    /** All that a firm reported, in the order in which it was recorded; due on this day of the following month. */
    public ReportedMonths of(Long enterpriseId, int dueDay) {
        var reports = em.createQuery(
                        "select distinct r from MonthlyReport r left join fetch r.figures where r.enterpriseId = :enterprise order by r.id",
                        MonthlyReport.class)
                .setParameter("enterprise", enterpriseId)
                .getResultList();
        var registered = enterprises.get(enterpriseId).getRegisteredAt().atZone(ProgrammeClock.ZONE);
        return new ReportedMonths(reports, registered.toLocalDate(), dueDay);
    }

    /** Reports of the firms of these cities and of one firm, the latest month first. */
    List<StatisticsRow> page(StatisticsReach reach, String text, int first, int most) {
        return find(
                        "select new org.yucang.enterprise.StatisticsRow(e, r)",
                        StatisticsRow.class,
                        reach,
                        text,
                        " order by r.month desc, r.id desc")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(StatisticsReach reach, String text) {
        return find("select count(r)", Long.class, reach, text, "").getSingleResult();
    }

    private <T> TypedQuery<T> find(String select, Class<T> type, StatisticsReach reach, String text, String order) {
        return em.createQuery(select + SOUGHT + order, type)
                .setParameter("units", reach.cities())
                .setParameter("own", reach.enterpriseId())
                .setParameter("text", "%" + (text == null ? "" : text.strip()) + "%");
    }
}
