package org.yucang.publicity;

import java.math.BigDecimal;
import org.yucang.call.Tier;
import org.yucang.enterprise.Enterprise;

/** A firm on a list with its tier and amounts, as officials see it. */
public record ListedFirm(
        int position, Long applicationId, Enterprise firm, Tier tier, BigDecimal amount, BigDecimal carried) {}
