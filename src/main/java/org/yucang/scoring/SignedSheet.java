package org.yucang.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A signed sheet as officials read it: whose, the points and reasons by criterion, and whether its total counts. */
public record SignedSheet(
        int seat,
        String expert,
        Map<String, BigDecimal> points,
        Map<String, String> reasons,
        BigDecimal total,
        boolean counted,
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
                holder.getSeat().getPosition(), expert, points, reasons, sheet.total(), counted, sheet.getSignedAt());
    }
}
