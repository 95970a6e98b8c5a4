package org.yucang.panel;

import java.math.BigDecimal;
import org.yucang.call.Tier;

/** How a tier comes out: its places taken and free, and its sum before and after the budget. */
public record TierSum(Tier tier, int taken, BigDecimal before, BigDecimal after) {}
