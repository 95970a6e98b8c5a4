package org.yucang.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Recognised firms that read as a sentence. */
final class Firms {

    private Firms() {}

    static ApprovedFirm firm(String name, String unit, String tier, long yuan, String... countries) {
        return new ApprovedFirm(
                1L,
                "豫海外仓示范〔2021〕001号",
                "91410100MA0000001X",
                name,
                null,
                unit,
                tier,
                BigDecimal.valueOf(yuan).setScale(2),
                BigDecimal.ZERO.setScale(2),
                null,
                null,
                warehouses(countries));
    }

    static ApprovedFirm paid(ApprovedFirm firm, String on) {
        var day = LocalDate.parse(on);
        return new ApprovedFirm(
                firm.awardId(),
                firm.certificate(),
                firm.creditCode(),
                firm.nameZh(),
                firm.nameEn(),
                firm.unitCode(),
                firm.tier(),
                firm.amount(),
                firm.carried(),
                day,
                day,
                firm.warehouses());
    }

    private static List<ApprovedWarehouse> warehouses(String... countries) {
        return Arrays.stream(countries)
                .map(country -> new ApprovedWarehouse(country, new BigDecimal("8600.00")))
                .toList();
    }
}
