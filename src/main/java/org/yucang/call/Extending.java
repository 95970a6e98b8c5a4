package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.Outbox;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;
import org.yucang.workflow.Workflow;

/** The province gives firms more time by a numbered notice, all of them or those of some regions; everybody concerned is told. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Extending {

    @Inject
    private Calls calls;

    @Inject
    private Regions regions;

    @Inject
    private Workflow workflow;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<CallExtended> extended;

    /** Whether it is published and still takes applications, if only from some region. */
    public boolean isExtendable(Call call) {
        return call.isPublished()
                && call.getClosedAt() == null
                && !clock.now().isAfter(call.getClosing().last());
    }

    public void extend(Long callId, Instant closesAt, ExtensionNotice notice) {
        var call = calls.lock(callId);
        var now = clock.now();
        var before = latest(call, notice.regions());
        if (!isExtendable(call) || now.isAfter(before)) {
            throw new RuleViolation("call.extension.closed", call.getNumber());
        }
        refuseUnlessLater(before, closesAt);
        var extension = new CallExtension(call, before, closesAt, notice, now, user.id());
        call.extend(extension);
        workflow.askTimersAgain(Publishing.CALL, callId);
        audit.record(
                "act.callExtended", "call", callId, notice.documentNumber(), Times.show(closesAt), notice.reason());
        tell(call, extension);
        extended.fire(new CallExtended(call, extension));
    }

    static void refuseUnlessLater(Instant before, Instant closesAt) {
        if (!closesAt.isAfter(before)) {
            throw new RuleViolation("call.extension.notLater", Times.show(before));
        }
    }

    /** When these regions close now: the last of them, or everybody where none is named. */
    private Instant latest(Call call, Collection<String> named) {
        return named.stream()
                .map(region -> call.getClosing().of(regions.around(region)))
                .max(Instant::compareTo)
                .orElseGet(call.getClosing()::forEverybody);
    }

    private void tell(Call call, CallExtension extension) {
        regions.offices(extension.getRegions())
                .forEach(office -> outbox.send(
                        office,
                        "call",
                        call.getId(),
                        extension.getRegions().isEmpty() ? "call.told.extended" : "call.told.region",
                        call.getNumber(),
                        extension.getDocumentNumber(),
                        Times.show(extension.getClosesAt()),
                        extension.getReason()));
    }
}
