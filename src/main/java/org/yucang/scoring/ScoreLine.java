package org.yucang.scoring;

import java.math.BigDecimal;

/** The points of one criterion with their trace: the value used, all inputs, the table and its row. */
record ScoreLine(
        String criterion,
        String part,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal valueUsed,
        String inputs,
        String tableId,
        String rowId) {}
