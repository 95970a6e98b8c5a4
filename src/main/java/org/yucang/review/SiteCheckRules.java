package org.yucang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yucang.application.Applications;
import org.yucang.application.ReportedFigures;
import org.yucang.call.RuleKind;
import org.yucang.call.RuleTables;
import org.yucang.workflow.Decisions;

/** Asks the call's own tables who is checked on the spot, and whether what was found is too far off; knows what is deducted for. */
@ApplicationScoped
public class SiteCheckRules {

    private static final String WANTED = "SiteCheckWanted";
    private static final String DEVIATION = "SiteDeviation";
    private static final String REFUSE = "refuse";

    /** Lots go from 1 to 100 and are the same whenever they are asked for. */
    private static final int LOTS = 100;

    private static final long STRIDE = 37;

    @Inject
    private Applications applications;

    @Inject
    private CheckedFigures checked;

    @Inject
    private VerifiedValues values;

    @Inject
    private SiteChecks checks;

    @Inject
    private ReportedFigures reported;

    @Inject
    private RuleTables tables;

    @Inject
    private Decisions decisions;

    /** Why it is to be checked: the province's order, or what the tables say; nothing, if it is not. */
    public Optional<String> reason(Long applicationId) {
        return checks.order(applicationId)
                .map(order -> "order")
                .or(() -> table(applicationId, WANTED)
                        .flatMap(table -> decisions
                                .evaluate(
                                        table,
                                        Map.of(
                                                "deviation",
                                                deviations(
                                                                applicationId,
                                                                level -> level == VerificationLevel.CITY
                                                                        || level == VerificationLevel.PROVINCE)
                                                        .values()
                                                        .stream()
                                                        .max(BigDecimal::compareTo)
                                                        .orElse(BigDecimal.ZERO),
                                                "lot",
                                                applicationId * STRIDE % LOTS + 1))
                                .stream()
                                .findFirst()
                                .map(row -> row.output("reason"))));
    }

    /** For how many months statistics came late: as the province has found, else as they were reported. */
    public int lateMonths(Long applicationId) {
        return checks.lateStatistics(applicationId)
                .map(LateStatistics::getMonths)
                .orElseGet(() -> reported.of(applicationId).late().size());
    }

    /** By how many per cent, up or down, what was found on the spot differs from what was declared, by criterion. */
    public Map<String, BigDecimal> deviations(Long applicationId) {
        return deviations(applicationId, level -> level == VerificationLevel.SITE);
    }

    /** Whether one of the differences is so large that the application is refused. */
    boolean refuses(Long applicationId) {
        return table(applicationId, DEVIATION)
                .map(table -> deviations(applicationId).entrySet().stream()
                        .flatMap(
                                found -> decisions
                                        .evaluate(
                                                table,
                                                Map.of("criterion", found.getKey(), "deviation", found.getValue()))
                                        .stream())
                        .anyMatch(row -> row.output("effect").equals(REFUSE)))
                .orElse(false);
    }

    private Map<String, BigDecimal> deviations(Long applicationId, Predicate<VerificationLevel> by) {
        var declared = applications.declared(applicationId);
        var found = values.of(applicationId).stream()
                .filter(value -> by.test(value.getLevel()))
                .toList();
        var deviations = new HashMap<String, BigDecimal>();
        for (var figure : checked.of(applications.get(applicationId).getCategory())) {
            CountingValues.of(figure, found)
                    .filter(value -> value.getAmount() != null)
                    .ifPresent(value -> deviations.merge(
                            figure.getCriterion(),
                            Difference.between(declared.get(figure.getFigure()), value.getAmount())
                                    .percent()
                                    .abs(),
                            BigDecimal::max));
        }
        return deviations;
    }

    private Optional<String> table(Long applicationId, String decision) {
        var callId = applications.get(applicationId).getCallId();
        return Optional.ofNullable(tables.pinned(callId, RuleKind.SCORE).get(decision));
    }
}
