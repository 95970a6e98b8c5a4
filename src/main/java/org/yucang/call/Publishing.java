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
import org.yucang.workflow.ProcessKey;
import org.yucang.workflow.Workflow;

/** The province publishes a call: its tables are deployed and pinned, its process starts, and it never changes again. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Publishing {

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
    private RulePinning pinning;

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
        faults.addAll(pinning.faults(call, rules.of(callId)));
        return new Readiness(faults, faults.isEmpty() ? warnings(call, check) : List.of());
    }

    public void publish(Long callId) {
        var call = calls.lock(callId);
        call.refuseIfPublished();
        var readiness = readiness(callId);
        if (!readiness.isReady()) {
            throw new RuleViolation("call.notReady", readiness.faults().size());
        }
        pinning.pin(call, rules.of(callId));
        call.publish(clock.now(), user.id());
        workflow.start(CALL, callId, call.getTitleZh(), call.getNumber());
        audit.record("act.callPublished", "call", callId, call.getNumber(), call.getDocumentNumber());
        published.fire(new CallPublished(call));
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
}
