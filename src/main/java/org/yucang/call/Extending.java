package org.yucang.call;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.yucang.DocumentNumber;
import org.yucang.RuleViolation;
import org.yucang.person.CurrentUser;
import org.yucang.person.Role;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.platform.Times;

/** The province gives firms more time by a numbered notice; the call's timer finds the new closing when it asks. */
@Stateless
@RolesAllowed(Role.PROVINCE)
public class Extending {

    @Inject
    private Calls calls;

    @Inject
    private CurrentUser user;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public void extend(Long callId, Instant closesAt, String documentNumber, String reason) {
        var call = calls.lock(callId);
        var now = clock.now();
        if (!call.isPublished() || call.getClosedAt() != null || now.isAfter(call.getClosesAt())) {
            throw new RuleViolation("call.extension.closed", call.getNumber());
        }
        refuseUnlessLater(call, closesAt);
        var notice = DocumentNumber.check(documentNumber).text();
        call.extend(new CallExtension(call, closesAt, notice, reason, now, user.id()));
        audit.record("act.callExtended", "call", callId, notice, Times.show(closesAt), reason);
    }

    static void refuseUnlessLater(Call call, Instant closesAt) {
        if (!closesAt.isAfter(call.getClosesAt())) {
            throw new RuleViolation("call.extension.notLater", Times.show(call.getClosesAt()));
        }
    }
}
