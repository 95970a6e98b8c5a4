package org.yucang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.workflow.Decisions;

/** The thresholds of an application's category, as the call's own table gives them. */
@ApplicationScoped
class Limits {

    private static final String LIMITS = "Thresholds";

    @Inject
    private RuleTables tables;

    @Inject
    private Decisions decisions;

    Map<String, String> of(Application application) {
        var pinned = tables.pinned(application.getCallId(), RuleKind.ELIGIBILITY);
        var limits = new HashMap<String, String>();
        decisions
                .evaluate(pinned.get(LIMITS), Map.of("category", application.getCategory()))
                .forEach(row -> limits.putAll(row.outputs()));
        return limits;
    }

    /** One threshold; none where the call's table is from before it was thought of. */
    Optional<BigDecimal> of(Application application, String name) {
        return Optional.ofNullable(of(application).get(name)).map(BigDecimal::new);
    }
}
