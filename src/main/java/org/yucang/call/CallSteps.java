package org.yucang.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Date;
import org.yucang.platform.Audit;
import org.yucang.platform.ProgrammeClock;
import org.yucang.workflow.Steps;

/** What the process models may ask of a call. */
@Named
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CallSteps implements Steps {

    @Inject
    private Calls calls;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Audit audit;

    public Date opensAt(Long callId) {
        return Date.from(calls.get(callId).getOpensAt());
    }

    /** A second after the last deadline of any region, since a timer is due at equality and what comes in at the last instant is in time. */
    public Date closesAt(Long callId) {
        return Date.from(calls.get(callId).getClosing().last().plusSeconds(1));
    }

    /** Whether an extension has moved the closing beyond now. */
    public boolean stillOpen(Long callId) {
        return !clock.now().isAfter(calls.get(callId).getClosing().last());
    }

    /** Locks the call first, so that an application settled at the same moment sees the closing or is seen by it. */
    public void close(Long callId) {
        calls.lock(callId).close(clock.now());
        audit.record("act.callClosed", "call", callId);
    }

    public String province(Long callId) {
        return "province";
    }
}
