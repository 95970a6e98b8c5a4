package org.yucang.panel;

import java.math.BigDecimal;

/** One tier of a call as the panel uses it, the highest first: how many firms it takes and what each is awarded in yuan. */
record Quota(String tier, BigDecimal award, int places) {}
