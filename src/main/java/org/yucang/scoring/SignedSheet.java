package org.yucang.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A signed sheet as officials read it: whose, the points and reasons by criterion, whether its total counts, and what was said about it. */
public record SignedSheet(
        int seat,
        String expert,
        Map<String, BigDecimal> points,
        Map<String, String> reasons,
        BigDecimal total,
        boolean counted,
        Departure departure,
        Explanation explanation,
        int version,
        String hash,
        Instant signedAt) {

    static SignedSheet of(SeatHolder holder, String expert, boolean counted) {
        var sheet = holder.sheet().orElseThrow();
        var points = new TreeMap<String, BigDecimal>();
        var reasons = new TreeMap<String, String>();
        sheet.getEntries().forEach(entry -> {
            points.put(entry.getCriterion(), entry.getPoints());
            reasons.put(entry.getCriterion(), entry.getReason());
        });
        return new SignedSheet(
                holder.getSeat().getPosition(),
                expert,
                points,
                reasons,
                sheet.total(),
                counted,
                holder.departure().orElse(null),
                sheet.explanation().orElse(null),
                sheet.getNumber(),
                sheet.getHash(),
                sheet.getSignedAt());
    }

    /** Whether its expert has left and it counts for nothing. */
    public boolean isVoided() {
        return departure != null;
    }
}
