package org.yucang.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yucang.application.Versions;
import org.yucang.award.Award;
import org.yucang.award.Certificate;
import org.yucang.award.PaymentApproval;
import org.yucang.award.Payments;
import org.yucang.enterprise.Enterprise;
import org.yucang.platform.ProgrammeClock;

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
        return units.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c, e, a from Certificate c join Enterprise e on e.id = c.enterpriseId"
                                        + " left join Award a on a.applicationId = c.applicationId"
                                        + " where c.callId = :call and e.profile.unitCode in :units order by c.id",
                                Object[].class)
                        .setParameter("call", callId)
                        .setParameter("units", units)
                        .getResultStream()
                        .map(row -> firm((Certificate) row[0], (Enterprise) row[1], (Award) row[2]))
                        .toList();
    }

    private ApprovedFirm firm(Certificate certificate, Enterprise firm, Award award) {
        return new ApprovedFirm(
                award == null ? null : award.getId(),
                certificate.getNumber(),
                firm.getCreditCode(),
                firm.getNameZh(),
                firm.getNameEn(),
                firm.getUnitCode(),
                certificate.getTier(),
                certificate.getAmount(),
                certificate.getCarried(),
                releasedOn(award).orElse(null),
                paidOn(award).orElse(null),
                warehouses(certificate.getApplicationId()));
    }

    private Optional<LocalDate> releasedOn(Award award) {
        return award == null
                ? Optional.empty()
                : payments.approvalOf(award.getId())
                        .filter(PaymentApproval::isApproved)
                        .map(approval ->
                                LocalDate.ofInstant(approval.getSignature().getAt(), ProgrammeClock.ZONE));
    }

    private Optional<LocalDate> paidOn(Award award) {
        return award == null
                ? Optional.empty()
                : payments.paymentOf(award.getId()).map(payment -> payment.getPaidOn());
    }

    private List<ApprovedWarehouse> warehouses(Long applicationId) {
        return versions.counting(applicationId).getWarehouses().stream()
                .map(warehouse -> new ApprovedWarehouse(
                        warehouse.getSite().getCountry(),
                        Optional.ofNullable(warehouse.getAreas().getInUse()).orElse(BigDecimal.ZERO)))
                .toList();
    }
}
