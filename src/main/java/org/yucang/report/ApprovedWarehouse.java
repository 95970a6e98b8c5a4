package org.yucang.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.yucang.application.ApplicationWarehouse;

/** A warehouse with which a recognised firm applied: the code of its country or region, and its area in use in m². */
public record ApprovedWarehouse(String country, BigDecimal area) {

    static ApprovedWarehouse of(ApplicationWarehouse warehouse) {
        return new ApprovedWarehouse(
                warehouse.getSite().getCountry(),
                Optional.ofNullable(warehouse.getAreas().getInUse()).orElse(BigDecimal.ZERO));
    }
}
