package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yucang.Money;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.DecisionTable;
import org.yucang.workflow.DecisionTables;
import org.yucang.workflow.Decisions;
import org.yucang.workflow.Fault;
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Workflow;

/** The province publishes a call: its tables are deployed and pinned, its process starts, and it never changes again. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Publishing {

    /** What the tier table says of a total below the last tier. */
    private static final String NO_TIER = "none";

    public static final ProcessKey CALL = new ProcessKey("Call", "callId");

    @Inject
    private Calls calls;

    @Inject
    private StageLimits limits;

    @Inject
    private Tiers tiers;

    @Inject
    private RuleTables rules;

    @Inject
    private Timeline timeline;

    @Inject
    private Decisions decisions;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Event<CallPublished> published;

    /** What an official should know before publishing. */
    public Readiness readiness(Long callId) {
        var call = calls.get(callId);
        var check = new DraftCheck(call, limits.of(callId), tiers.of(callId), clock.now());
        var faults = new ArrayList<>(check.faults());
        rules.of(callId).forEach(table -> decisions.check(table.getXml()).forEach(fault -> faults.add(finding(fault))));
        var tables = new CategoryCheck(tables(callId, RuleKind.ELIGIBILITY), tables(callId, RuleKind.SCORE));
        call.getCategories().forEach(category -> faults.addAll(tables.faults(category)));
        unknownTiers(callId).forEach(tier -> faults.add(Finding.of("call.fault.tierCode", tier)));
        return new Readiness(faults, faults.isEmpty() ? warnings(call, check) : List.of());
    }

    public void publish(Long callId) {
        var call = calls.lock(callId);
        call.refuseIfPublished();
        var readiness = readiness(callId);
        if (!readiness.isReady()) {
            throw new RuleViolation("call.notReady", readiness.faults().size());
        }
        rules.of(callId).forEach(table -> table.pin(decisions.deploy(name(callId, table), table.getXml())));
        call.publish(clock.now(), user.id());
        workflow.start(CALL, callId, call.getTitleZh(), call.getNumber());
        audit.record("act.callPublished", "call", callId, call.getNumber(), call.getDocumentNumber());
        published.fire(new CallPublished(call));
    }

    /** Tiers that the tier table gives and the call does not have. */
    private List<String> unknownTiers(Long callId) {
        var known = tiers.of(callId).stream().map(Tier::getCode).toList();
        return tables(callId, RuleKind.TIER).stream()
                .flatMap(table -> table.rules().stream())
                .map(rule -> rule.cells().get(rule.cells().size() - 1).text().replace("\"", ""))
                .filter(tier -> !tier.isEmpty() && !NO_TIER.equals(tier) && !known.contains(tier))
                .distinct()
                .toList();
    }

    private List<DecisionTable> tables(Long callId, RuleKind kind) {
        return DecisionTables.read(rules.get(callId, kind).getXml());
    }

    private List<Finding> warnings(Call call, DraftCheck check) {
        var warnings = new ArrayList<Finding>();
        var beyond = check.beyondBudget();
        if (beyond.signum() > 0) {
            warnings.add(Finding.of("call.warning.budget", new Money(beyond).wan()));
        }
        var expected = timeline.of(call);
        if (!expected.isComplete()) {
            warnings.add(Finding.of("call.warning.calendar", expected.unknownYear()));
        }
        return warnings;
    }

    private static Finding finding(Fault fault) {
        return Finding.of(fault.key(), fault.table(), fault.rule(), fault.text());
    }

    private static String name(Long callId, RuleTable table) {
        return "call-" + callId + "-" + table.getKind().file();
    }
}
