package org.yucang.report;

import java.math.BigDecimal;

/** A warehouse with which a recognised firm applied: the code of its country or region, and its area in use in m². */
public record ApprovedWarehouse(String country, BigDecimal area) {}
