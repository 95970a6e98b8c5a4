package org.yucang.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yucang.call.Calls;

/** Gives the placed firms of a call their awards under its budget. */
@ApplicationScoped
class Allotments {

    @Inject
    private Calls calls;

    @Inject
    private Scoreboard scoreboard;

    /** The awards of a ranking, under one mode. */
    Allotment of(Long callId, List<RankedApplication> lines, BudgetMode mode) {
        var awards = awards(callId);
        var claims = lines.stream()
                .filter(line -> line.getTier() != null)
                .map(line -> Share.claim(
                        line.getApplicationId(), line.getPlace(), line.getTier(), awards.get(line.getTier())))
                .toList();
        var call = calls.get(callId);
        return Allotment.of(claims, call.getBudget(), call.getPractice().getAwardStep(), mode);
    }

    private Map<String, BigDecimal> awards(Long callId) {
        return scoreboard.quotas(callId).stream().collect(Collectors.toMap(Quota::tier, Quota::award));
    }
}
