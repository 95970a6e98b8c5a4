package org.yucang.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A sheet far off its panel's median, as its expert sees it; the reason is empty until he has given it. */
public record FarSheet(String pseudonym, Long seat, BigDecimal total, BigDecimal median, Instant due, String reason)
        implements Serializable {}
