package org.yucang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** The recognised firms of a call with their sums by city, every city of the province in its order, and by country or region. */
public record ApprovedReport(List<ApprovedFirm> firms, List<ApprovedSum> byUnit, List<ApprovedSum> byCountry) {

    static ApprovedReport of(List<ApprovedFirm> firms, List<String> unitCodes) {
        return new ApprovedReport(
                firms,
                unitCodes.stream()
                        .map(unit -> ApprovedSum.of(
                                unit,
                                firms.stream()
                                        .filter(firm -> firm.unitCode().equals(unit))
                                        .toList()))
                        .toList(),
                byCountry(firms));
    }

    public ApprovedSum total() {
        return ApprovedSum.of(null, firms);
    }

    /** One line for each country or region: the firms there and their warehouses there; money knows no country. */
    private static List<ApprovedSum> byCountry(List<ApprovedFirm> firms) {
        var codes = new TreeSet<String>();
        firms.forEach(firm -> firm.warehouses().forEach(warehouse -> codes.add(warehouse.country())));
        return codes.stream().map(code -> inCountry(code, firms)).toList();
    }

    private static ApprovedSum inCountry(String code, List<ApprovedFirm> firms) {
        var there = firms.stream()
                .flatMap(firm -> firm.warehouses().stream())
                .filter(warehouse -> warehouse.country().equals(code))
                .toList();
        var present = firms.stream()
                .filter(firm -> firm.warehouses().stream()
                        .anyMatch(warehouse -> warehouse.country().equals(code)))
                .count();
        return new ApprovedSum(
                code,
                (int) present,
                there.size(),
                1,
                there.stream().map(ApprovedWarehouse::area).reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
