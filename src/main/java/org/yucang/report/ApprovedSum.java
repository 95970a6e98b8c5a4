package org.yucang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * Recognised firms taken together: one city, one country or region, or all. Countries and regions are counted once, so the
 * sum over several cities is no sum of theirs.
 */
public record ApprovedSum(
        String code,
        int firms,
        int warehouses,
        long countries,
        BigDecimal area,
        BigDecimal amount,
        BigDecimal carried,
        BigDecimal paid) {

    static ApprovedSum of(String code, List<ApprovedFirm> firms) {
        var all = firms.stream().flatMap(firm -> firm.warehouses().stream()).toList();
        return new ApprovedSum(
                code,
                firms.size(),
                all.size(),
                all.stream().map(ApprovedWarehouse::country).distinct().count(),
                all.stream().map(ApprovedWarehouse::area).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum(firms, ApprovedFirm::amount),
                sum(firms, ApprovedFirm::carried),
                sum(firms, ApprovedFirm::paid));
    }

    private static BigDecimal sum(List<ApprovedFirm> firms, Function<ApprovedFirm, BigDecimal> of) {
        return firms.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal unpaid() {
        return amount.subtract(paid);
    }
}
