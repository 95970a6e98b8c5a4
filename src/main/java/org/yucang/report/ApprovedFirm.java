package org.yucang.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yucang.application.ApplicationWarehouse;
import org.yucang.award.Certificate;
import org.yucang.enterprise.Enterprise;

/** A recognised firm: its certificate, its tier, what it was awarded, and how far the money has come. */
public record ApprovedFirm(
        Long awardId,
        String certificate,
        String creditCode,
        String nameZh,
        String nameEn,
        String unitCode,
        String tier,
        BigDecimal amount,
        BigDecimal carried,
        LocalDate releasedOn,
        LocalDate paidOn,
        List<ApprovedWarehouse> warehouses) {

    static ApprovedFirm of(
            Certificate certificate,
            Enterprise firm,
            Long award,
            LocalDate releasedOn,
            LocalDate paidOn,
            List<ApplicationWarehouse> warehouses) {
        return new ApprovedFirm(
                award,
                certificate.getNumber(),
                firm.getCreditCode(),
                firm.getNameZh(),
                firm.getNameEn(),
                firm.getUnitCode(),
                certificate.getTier(),
                certificate.getAmount(),
                certificate.getCarried(),
                releasedOn,
                paidOn,
                warehouses.stream().map(ApprovedWarehouse::of).toList());
    }

    public PaymentState payment() {
        if (paidOn != null) {
            return PaymentState.PAID;
        }
        if (releasedOn != null) {
            return PaymentState.RELEASED;
        }
        return amount.signum() == 0 ? PaymentState.CARRIED : PaymentState.PREPARING;
    }

    public BigDecimal paid() {
        return paidOn == null ? BigDecimal.ZERO : amount;
    }

    /** In how many countries and regions it has warehouses. */
    public long countries() {
        return warehouses.stream().map(ApprovedWarehouse::country).distinct().count();
    }

    public BigDecimal area() {
        return warehouses.stream().map(ApprovedWarehouse::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String name(boolean chinese) {
        return chinese || nameEn == null ? nameZh : nameEn;
    }
}
