package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yucang.RuleViolation;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Decisions;

/** Looks through the tables of a call, and deploys and pins them once nothing is wrong with them. */
@ApplicationScoped
class RulePinning {

    /** What the tier table says of a total below the last tier. */
    private static final String NO_TIER = "none";

    @Inject
    private Decisions decisions;

    @Inject
    private Tiers tiers;

    List<Finding> faults(Call call, List<RuleTable> tables) {
        var faults = new ArrayList<Finding>();
        for (var table : tables) {
            decisions
                    .check(table.getXml())
                    .forEach(fault -> faults.add(Finding.of(fault.key(), fault.table(), fault.rule(), fault.text())));
            if (table.getKind() == RuleKind.TIER) {
                unknownTiers(call.getId(), table).forEach(tier -> faults.add(Finding.of("call.fault.tierCode", tier)));
            }
        }
        var check = new CategoryCheck(read(tables, RuleKind.ELIGIBILITY), read(tables, RuleKind.SCORE));
        call.getCategories().forEach(category -> faults.addAll(check.faults(category)));
        return faults;
    }

    private static List<DecisionTable> read(List<RuleTable> tables, RuleKind kind) {
        return tables.stream()
                .filter(table -> table.getKind() == kind)
                .flatMap(table -> DecisionTables.read(table.getXml()).stream())
                .toList();
    }

    void pin(Call call, List<RuleTable> tables) {
        var faults = faults(call, tables);
        if (!faults.isEmpty()) {
            throw new RuleViolation("call.notReady", faults.size());
        }
        tables.forEach(table -> table.pin(decisions.deploy(name(call.getId(), table), table.getXml())));
    }

    /** Tiers that the tier table gives and the call does not have. */
    private List<String> unknownTiers(Long callId, RuleTable table) {
        var known = tiers.of(callId).stream().map(Tier::getCode).toList();
        return DecisionTables.read(table.getXml()).stream()
                .flatMap(read -> read.rules().stream())
                .map(rule -> rule.cells().get(rule.cells().size() - 1).text().replace("\"", ""))
                .filter(tier -> !tier.isEmpty() && !NO_TIER.equals(tier) && !known.contains(tier))
                .distinct()
                .toList();
    }

    private static String name(Long callId, RuleTable table) {
        return "call-" + callId + "-" + table.getKind().file()
                + (table.getEdition() == 1 ? "" : "-" + table.getEdition());
    }
}
