package org.yucang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.yucang.application.Versions;
import org.yucang.award.Certificate;
import org.yucang.award.Payments;
import org.yucang.enterprise.Enterprise;

/** Reads the recognised firms of a call with their money; of other cities than asked for there is nothing to read. */
@ApplicationScoped
class ApprovedFirms {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Payments payments;

    @Inject
    private Versions versions;

    /** The firms of these recommending units, in the order of their certificates. */
    List<ApprovedFirm> of(Long callId, Collection<String> units) {
        var rows = units.isEmpty() ? List.<Object[]>of() : rows(callId, units);
        var awards = rows.stream()
                .map(row -> row[2])
                .filter(Objects::nonNull)
                .map(Long.class::cast)
                .toList();
        var released = payments.releases(awards);
        var paid = payments.payments(awards);
        var declared = versions.counting(rows.stream()
                .map(row -> ((Certificate) row[0]).getApplicationId())
                .toList());
        return rows.stream()
                .map(row -> {
                    var certificate = (Certificate) row[0];
                    var award = (Long) row[2];
                    return ApprovedFirm.of(
                            certificate,
                            (Enterprise) row[1],
                            award,
                            released.get(award),
                            paid.get(award),
                            declared.get(certificate.getApplicationId()).getWarehouses());
                })
                .toList();
    }

    private List<Object[]> rows(Long callId, Collection<String> units) {
        return em.createQuery(
                        "select c, e, a.id from Certificate c join Enterprise e on e.id = c.enterpriseId"
                                + " left join Award a on a.applicationId = c.applicationId"
                                + " where c.callId = :call and e.profile.unitCode in :units order by c.id",
                        Object[].class)
                .setParameter("call", callId)
                .setParameter("units", units)
                .getResultList();
    }
}
