package org.yucang.enterprise;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** One line of imported statistics: a firm, a month, when it was filed, and the figures that were given. */
public record StatisticsLine(String creditCode, YearMonth month, LocalDate filedOn, Map<String, BigDecimal> figures)
        implements Serializable {}
